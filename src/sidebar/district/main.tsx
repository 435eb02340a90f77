import { render } from 'preact';
import '../look.css';
import { DistrictSidebar } from './district-sidebar.tsx';

const place = document.getElementById('sidebar');
if (place) render(<DistrictSidebar />, place);
