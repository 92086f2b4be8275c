"""The shipped networks, ready to run."""

from __future__ import annotations

import pytest

from editor.paths import models_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return Catalog(models_folder(), tmp_path_factory.mktemp("added"))


@pytest.fixture(scope="module")
def pool(catalog: Catalog) -> NetworkPool:
    return NetworkPool(catalog, "cpu", 2)
