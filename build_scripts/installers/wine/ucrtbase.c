/* Stands before wine's own C library, which names the functions of complex numbers that numpy loads and does not have
   them: calling one ends the program. All else goes on to wine's, see lacking.py. Lies in the Windows of wine only. */
#include <complex.h>

typedef struct { float real, imag; } Single; /* as Microsoft passes them; its long double is a double */
typedef struct { double real, imag; } Double;

static float _Complex single(Single z) { union { Single s; float _Complex c; } both = { z }; return both.c; }
static double _Complex twofold(Double z) { union { Double s; double _Complex c; } both = { z }; return both.c; }
static Single of_single(float _Complex z) { union { float _Complex c; Single s; } both = { z }; return both.s; }
static Double of_double(double _Complex z) { union { double _Complex c; Double s; } both = { z }; return both.s; }

#define PART(name) \
    float shim_##name##f(Single z) { return name##f(single(z)); } \
    double shim_##name(Double z) { return name(twofold(z)); }
#define OF_ONE(name) \
    Single shim_##name##f(Single z) { return of_single(name##f(single(z))); } \
    Double shim_##name(Double z) { return of_double(name(twofold(z))); }
#define OF_TWO(name) \
    Single shim_##name##f(Single z, Single w) { return of_single(name##f(single(z), single(w))); } \
    Double shim_##name(Double z, Double w) { return of_double(name(twofold(z), twofold(w))); }

PART(cabs) PART(carg) PART(creal) PART(cimag)
OF_ONE(ccos) OF_ONE(ccosh) OF_ONE(csin) OF_ONE(csinh) OF_ONE(ctan) OF_ONE(ctanh) OF_ONE(cexp)
OF_TWO(cpow)
