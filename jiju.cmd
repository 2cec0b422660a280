@echo off
setlocal EnableExtensions DisableDelayedExpansion

set "HOME_DIR=%~dp0."
for %%I in ("%HOME_DIR%") do set "HOME_DIR=%%~fI"
set "TARGET=%HOME_DIR%\target"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Jiju needs Java 17 or newer: set JAVA_HOME, or put java on the PATH. 1>&2
  exit /b 1
)

if exist "%TARGET%\jiju.built" if exist "%TARGET%\jiju.jar" goto start

where mvn >nul 2>&1
if errorlevel 1 (
  echo Jiju is built with Maven 3.8 or newer, but there is no mvn on the PATH. 1>&2
  exit /b 1
)
if not exist "%TARGET%" mkdir "%TARGET%"
echo Building Jiju; the first time downloads libraries and takes a minute or two... 1>&2
pushd "%HOME_DIR%"
call mvn -B -Dquick -Dmaven.test.skip=true package >"%TARGET%\build.log" 2>&1
if errorlevel 1 (
  popd
  findstr /b /c:"[ERROR]" "%TARGET%\build.log" 1>&2
  echo The build failed; all of it stands in %TARGET%\build.log 1>&2
  exit /b 1
)
popd

:start
set "SHARED=-Xshare:auto"
if exist "%TARGET%\jiju.jsa" set "SHARED=-XX:SharedArchiveFile=%TARGET%\jiju.jsa"
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODE_PAGE=%%C"
chcp 65001 >nul
"%JAVA%" "%SHARED%" -Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData -Djdk.console=java.base -Djava.awt.headless=true "-Djiju.home=%HOME_DIR%" %JIJU_JAVA_OPTS% -jar "%TARGET%\jiju.jar" %*
set "RESULT=%ERRORLEVEL%"
chcp %CODE_PAGE% >nul
exit /b %RESULT%
