@echo off
rem Starts clinic-outcomes.jar, which lies in the folder above this one. JAVA_HOME says which Java;
rem without it, it is the one on the PATH. JAVA_OPTS and CLINIC_OUTCOMES_OPTS may hold more options for it.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo error: There is no Java. Java 17 or later is needed; JAVA_HOME may name its folder. 1>&2
  exit /b 2
)
"%JAVA%" -XX:+UseSerialGC %JAVA_OPTS% %CLINIC_OUTCOMES_OPTS% -jar "%~dp0..\clinic-outcomes.jar" %*
exit /b %ERRORLEVEL%
