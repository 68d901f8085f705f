from .._runtime.client import Items, Pages, ServiceClient, Waiters


class Client(ServiceClient):
    _service = "iam"
    _uid = "iam-2010-05-08"

    @property
    def pages(self):
        return _Pages(self._caller)

    @property
    def items(self):
        return _Items(self._caller)

    @property
    def wait(self):
        return _Waiters(self._caller)

    def create_user(self, *, user_name, path=None, tags=None, **unlisted):
        return self._call(
            "create-user", {"user_name": user_name, "path": path, "tags": tags, **unlisted}
        )

    def create_login_profile(self, *, user_name=None, password=None, **unlisted):
        return self._call(
            "create-login-profile",
            {"user_name": user_name, "password": password, **unlisted},
        )

    def get_user(self, *, user_name=None, **unlisted):
        return self._call("get-user", {"user_name": user_name, **unlisted})

    def list_roles(self, *, path_prefix=None, **unlisted):
        return self._call("list-roles", {"path_prefix": path_prefix, **unlisted})

    def create_virtual_mfa_device(self, *, virtual_mfa_device_name, **unlisted):
        return self._call(
            "create-virtual-mfa-device",
            {"virtual_mfa_device_name": virtual_mfa_device_name, **unlisted},
        )

    def create_unicorn(self, **unlisted):
        return self._call("create-unicorn", unlisted)


class _Pages(Pages):
    def list_roles(self, *, path_prefix=None, pagination_config=None, **unlisted):
        return self._pages(
            "list-roles", {"path_prefix": path_prefix, **unlisted}, pagination_config
        )

    def get_user(self, **unlisted):
        return self._pages("get-user", unlisted)


class _Items(Items):
    def list_roles(self, *, path_prefix=None, pagination_config=None, **unlisted):
        return self._items(
            "list-roles", {"path_prefix": path_prefix, **unlisted}, pagination_config
        )


class _Waiters(Waiters):
    def user_exists(self, *, user_name=None, waiter_config=None, **unlisted):
        return self._wait("user-exists", {"user_name": user_name, **unlisted}, waiter_config)

    def pigs_fly(self):
        return self._wait("pigs-fly", {})
