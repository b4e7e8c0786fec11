"""Every threshold of Second Source, named, with its unit and its reason; one module a room."""

from .actors import *
from .annotate import *
from .changes import *
from .clean import *
from .events import *
from .extract import *
from .figures import *
from .html import *
from .places import *
from .quotations import *
from .read import *
from .record import *
from .times import *
from .trace import *
from .work import *
