#ifndef CSYSTEM_H
#define CSYSTEM_H

/// Exchanges two names in one step; 0 or -1 with errno. Swift's Glibc module does not show the call.
int csystem_exchange(int from_folder, const char *from, int to_folder, const char *to);

/// Gives something a name that is free; fails with EEXIST when it is not. 0 or -1 with errno.
int csystem_rename_new(int from_folder, const char *from, int to_folder, const char *to);

#endif
