@echo off
chcp 65001 >nul
cd /d "%~dp0"
where npm >nul 2>nul || (echo 请先安装 Node.js · Install Node.js first: https://nodejs.org & pause & exit /b 1)
if not exist node_modules call npm ci || (pause & exit /b 1)
call npm run edit
pause
