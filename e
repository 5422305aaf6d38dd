it looks like wine32 is missing, you should install it.
multiarch needs to be enabled first.  as root, please
execute "dpkg --add-architecture i386 && apt-get update &&
apt-get install wine32:i386"
0130:trace:exec:SHELL_execute mask=0x00000540 hwnd=0000000000000000 verb=L"open" file=L"C:\\users\\root\\AppData\\Roaming\\Microsoft\\Windows\\SendTo\\So\00e1t b\1eb1ng kehoach.lnk" parm=L"\"C:\\t3\\K\1ebf ho\1ea1ch 5\\KH th\00e1ng 5.docx\"" dir=(null) show=0x00000001 class=not used
0130:fixme:exec:SHELL_execute flags ignored: 0x00000100
0130:trace:exec:ShellExecute_FromContextMenu L"C:\\users\\root\\AppData\\Roaming\\Microsoft\\Windows\\SendTo\\So\00e1t b\1eb1ng kehoach.lnk"
0130:trace:exec:ShellExecute_GetClassKey ext = L".lnk"
0130:trace:exec:ShellExecute_GetClassKey class = L"lnkfile"
0130:trace:exec:shellex_load_object_and_run 000000000000005C {00021401-0000-0000-c000-000000000046} 000000000021DEE0
0130:trace:exec:shellex_run_context_menu_default 000000000034F178 000000000021DEE0
0130:trace:exec:shellex_run_context_menu_default menu 0 L"Open" 00001000 00000000 00000000 00000021
0130:trace:exec:SHELL_execute mask=0x00004500 hwnd=0000000000000000 verb=L"Open" file=L"C:\\C\00f4ng c\1ee5\\kehoach.exe" parm=L" \"C:\\t3\\K\1ebf ho\1ea1ch 5\\KH th\00e1ng 5.docx\"" dir=(null) show=0x00000001 class=not used
0130:fixme:exec:SHELL_execute flags ignored: 0x00004100
0130:trace:exec:ShellExecute_FromContextMenu L"C:\\C\00f4ng c\1ee5\\kehoach.exe"
0130:trace:exec:ShellExecute_GetClassKey ext = L".exe"
0130:trace:exec:ShellExecute_GetClassKey class = L"exefile"
0130:trace:exec:SHELL_execute execute:L"C:\\C\00f4ng c\1ee5\\kehoach.exe",L" \"C:\\t3\\K\1ebf ho\1ea1ch 5\\KH th\00e1ng 5.docx\"",L""
0130:trace:exec:SHELL_quote_and_execute L"C:\\C\00f4ng c\1ee5\\kehoach.exe"/L"Open" => L"\"C:\\C\00f4ng c\1ee5\\kehoach.exe\"  \"C:\\t3\\K\1ebf ho\1ea1ch 5\\KH th\00e1ng 5.docx\""/L""
0130:trace:exec:SHELL_ExecuteW Execute L"\"C:\\C\00f4ng c\1ee5\\kehoach.exe\"  \"C:\\t3\\K\1ebf ho\1ea1ch 5\\KH th\00e1ng 5.docx\"" from directory L""
0130:trace:exec:SHELL_ExecuteW returning 33
0130:trace:exec:shellex_run_context_menu_default invoke command returned 00000000
0140:err:winediag:nodrv_CreateWindow Application tried to create a window, but no driver could be loaded.
0140:err:winediag:nodrv_CreateWindow L"Make sure that your X server is running and that $DISPLAY is set correctly."
0138:fixme:powrprof:PowerRegisterSuspendResumeNotification (0x00000002,000000000081FD20,000000000081FD40) stub!
0138:fixme:kernelbase:AppPolicyGetProcessTerminationMethod FFFFFFFFFFFFFFFA, 000000000081FBB0
0144:fixme:process:NtQueryInformationProcess (0xffffffffffffffff,info_class=49,0x2bafc78,0x00000008,(nil)) Unknown information class
