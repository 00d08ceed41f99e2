#pragma once
// What the C library's allocation functions do where the system refuses memory: one line on standard error, and the end of the process
// with status 2. Swift has no way to go on then, and would end by a trap. Linking the target is all; there is nothing to call.
