"""The case as pictures. Geometry knows no Qt: values in, shapes out; one painter draws them on anything."""
