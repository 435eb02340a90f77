import { render } from 'preact';
import './page.css';
import { Studio } from './studio.tsx';

const root = document.getElementById('studio');
if (root) render(<Studio />, root);
