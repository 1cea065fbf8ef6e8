@echo off
rem Starts Postgres Audit: the workbench without arguments, one command with them.
rem Needs a Java 25 or newer; looks for it in JAVA_HOME, on the PATH and where systems put it.
setlocal EnableExtensions EnableDelayedExpansion
set "app=%~dp0.."
set "java="
call :consider "%app%\runtime"
if not "%JAVA_HOME%"=="" call :consider "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if exist "%%~R" for /d %%H in ("%%~R\*") do call :consider "%%~H"
)
if "%java%"=="" (
  echo postgres-audit: found no Java 25 or newer in JAVA_HOME, on the PATH or in the usual folders; install one ^(such as Eclipse Temurin 25^) or set JAVA_HOME to it. 1>&2
  exit /b 5
)
"%java%" -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %JAVA_OPTS% -cp "%app%\lib\postgres-audit.jar" org.postgresaudit.app.Launcher %*
exit /b %ERRORLEVEL%

:consider
if not "%java%"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 25 set "java=%~1\bin\java.exe"
)
exit /b 0
