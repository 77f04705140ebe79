"""The pdfium calls made once a character or object, on plain addresses: ctypes pointers would double their time.

Addresses are ints, 0 or None for null.
"""

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium


def _bare(function: Any, *arguments: Any, result: Any = ctypes.c_int) -> Callable[..., Any]:
    address = ctypes.cast(function, ctypes.c_void_p).value
    call: Callable[..., Any] = ctypes.PYFUNCTYPE(result, *arguments)(address or 0)
    return call


_address, _int = ctypes.c_void_p, ctypes.c_int

unicode_of = _bare(pdfium.FPDFText_GetUnicode, _address, _int, result=ctypes.c_uint)
object_of = _bare(pdfium.FPDFText_GetTextObject, _address, _int, result=_address)
origin_of = _bare(pdfium.FPDFText_GetCharOrigin, _address, _int, _address, _address)
matrix_of = _bare(pdfium.FPDFText_GetMatrix, _address, _int, _address)
size_of = _bare(pdfium.FPDFText_GetFontSize, _address, _int, result=ctypes.c_double)
fill_of = _bare(pdfium.FPDFText_GetFillColor, _address, _int, *[_address] * 4)
stroke_of = _bare(pdfium.FPDFText_GetStrokeColor, _address, _int, *[_address] * 4)
made_up = _bare(pdfium.FPDFText_IsGenerated, _address, _int)
mode_of = _bare(pdfium.FPDFTextObj_GetTextRenderMode, _address)
font_of = _bare(pdfium.FPDFTextObj_GetFont, _address, result=_address)
kind_of = _bare(pdfium.FPDFPageObj_GetType, _address)
page_objects = _bare(pdfium.FPDFPage_CountObjects, _address)
page_object = _bare(pdfium.FPDFPage_GetObject, _address, _int, result=_address)
form_objects = _bare(pdfium.FPDFFormObj_CountObjects, _address)
form_object = _bare(pdfium.FPDFFormObj_GetObject, _address, ctypes.c_ulong, result=_address)


def address_of(pointer: Any) -> int:
    """The address that a ctypes pointer holds."""
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0
