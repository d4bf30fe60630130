import { render } from 'preact';
import { App } from './app.tsx';
import './room.css';

const root = document.getElementById('room');
if (root) render(<App />, root);
