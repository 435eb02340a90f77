import { render } from 'preact';
import '../look.css';
import { PlanSidebar } from './plan-sidebar.tsx';

const place = document.getElementById('sidebar');
if (place) render(<PlanSidebar />, place);
