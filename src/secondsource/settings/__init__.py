"""Every threshold of Second Source, named, with its unit and its reason; one module a room."""

from .annotate import *
from .changes import *
from .extract import *
from .clean import *
from .html import *
from .read import *
from .record import *
from .trace import *
from .work import *
