/* Stands in for the icuuc.dll of Windows 10, which wine lacks and Qt 6.10 and later need to be loaded at all.
   No converter can be opened, so Qt knows the encodings it knows by itself: the program uses no others.
   Lies in the Windows of wine only. No bundle may have it: `trials.py` looks. */
#define EXPORT __declspec(dllexport)
#define NOTHING 0
#define UNSUPPORTED 16 /* U_UNSUPPORTED_ERROR */

EXPORT void *ucnv_open(const char *name, int *error) { *error = UNSUPPORTED; return NOTHING; }
EXPORT void ucnv_close(void *converter) {}
EXPORT void ucnv_reset(void *converter) {}
EXPORT signed char ucnv_getMaxCharSize(const void *converter) { return 1; }
EXPORT const char *ucnv_getName(const void *converter, int *error) { *error = UNSUPPORTED; return NOTHING; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{ *error = UNSUPPORTED; return NOTHING; }
EXPORT const char *ucnv_getAvailableName(int number) { return NOTHING; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT int ucnv_toUCountPending(const void *converter, int *error) { *error = UNSUPPORTED; return 0; }
EXPORT int ucnv_fromUCountPending(const void *converter, int *error) { *error = UNSUPPORTED; return 0; }

/* The rest is only called with a converter, which nobody has. */
EXPORT void ucnv_getToUCallBack(void) {}
EXPORT void ucnv_getFromUCallBack(void) {}
EXPORT void ucnv_setToUCallBack(void) {}
EXPORT void ucnv_setFromUCallBack(void) {}
EXPORT void ucnv_cbToUWriteUChars(void) {}
EXPORT void ucnv_cbFromUWriteUChars(void) {}
EXPORT void ucnv_toUnicode(void) {}
EXPORT void ucnv_fromUnicode(void) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}

int DllMain(void *module, unsigned reason, void *reserved) { return 1; }
