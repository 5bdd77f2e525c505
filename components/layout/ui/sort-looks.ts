import './sort-looks.css';
