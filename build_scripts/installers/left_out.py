"""Modules that PyInstaller must not take along, and why. What they bring with them stays out, too."""

NETWORK = (
    *("_ssl", "ssl", "_socket", "socketserver", "http", "ftplib", "smtplib", "imaplib", "poplib", "nntplib"),
    *("telnetlib", "xmlrpc", "asyncio", "_asyncio", "multiprocessing", "_multiprocessing", "webbrowser"),
    *("PySide6.QtNetwork", "PySide6.QtDBus"),
    # OpenSSL's sums of files bring libcrypto (5 MB), which can open connections. Python's own are slower (sha256 of
    # 100 MB in 0.6 s instead of 0.1 s); a document is summed once, in the background.
    "_hashlib",
)
"""No network, by any way."""

_PYTHON = (
    *("tkinter", "_tkinter", "curses", "readline", "unittest", "doctest", "pydoc", "pydoc_data", "lib2to3", "test"),
    *("pdb", "distutils", "setuptools", "pip", "ensurepip", "venv", "idlelib", "turtle"),
)

_QT = tuple(
    f"PySide6.Qt{name}"
    for name in (
        *("Concurrent", "Designer", "Help", "OpenGL", "OpenGLWidgets", "PrintSupport", "Qml", "Quick"),
        *("QuickControls2", "QuickWidgets", "Sql", "Test", "UiTools", "Xml"),
    )
)

_NUMPY = tuple(
    f"numpy.{name}"
    for name in (
        *("_core._multiarray_tests", "_core.tests", "core", "ctypeslib", "distutils", "f2py", "fft", "matlib"),
        *("polynomial", "random", "testing"),
    )
)
"""Numpy loads them when they are asked for; nobody here does."""

_PILLOW = tuple(
    f"PIL.{name}"
    for name in (
        *(
            "ImageCms",
            "_imagingcms",
            "ImageDraw2",
            "ImageGrab",
            "ImageQt",
            "ImageShow",
            "ImageTk",
            "_imagingtk",
            "ImageWin",
        ),
        *("AvifImagePlugin", "_avif", "BlpImagePlugin", "BufrStubImagePlugin", "CurImagePlugin", "DcxImagePlugin"),
        *("DdsImagePlugin", "EpsImagePlugin", "FitsImagePlugin", "FliImagePlugin", "FpxImagePlugin"),
        *("FtexImagePlugin", "GbrImagePlugin", "GribStubImagePlugin", "Hdf5StubImagePlugin", "IcnsImagePlugin"),
        *("IcoImagePlugin", "ImImagePlugin", "ImtImagePlugin", "IptcImagePlugin", "Jpeg2KImagePlugin"),
        *("McIdasImagePlugin", "MicImagePlugin", "MpegImagePlugin", "MspImagePlugin", "PalmImagePlugin"),
        *("PcdImagePlugin", "PcxImagePlugin", "PdfImagePlugin", "PdfParser", "PixarImagePlugin", "PsdImagePlugin"),
        *("QoiImagePlugin", "SgiImagePlugin", "SpiderImagePlugin", "SunImagePlugin", "TgaImagePlugin"),
        *("WmfImagePlugin", "XVThumbImagePlugin", "XbmImagePlugin", "XpmImagePlugin"),
    )
)
"""Kinds of pictures that no reader takes (``readers/scanned/picture.py``), and ways to show one."""

_OTHERS = (
    # The dictionaries are compiled into resources/lexicons when the program is built.
    "simplemma",
    # The same once more for processors with AVX2 (5 MB): comparing took as long with it as without.
    *("rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance.metrics_cpp_avx2"),
    # A report is drawn on reportlab's canvas; its charts and its own layout are not used.
    *("reportlab.graphics", "reportlab.platypus", "tabulate"),
)

LEFT_OUT = (*NETWORK, *_PYTHON, *_QT, *_NUMPY, *_PILLOW, *_OTHERS)
