#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages that CPack makes of this build: what they hold and ask for, and that what they install starts."""
import gzip
import os
import re
import shutil
import stat
import subprocess
import tarfile
import tempfile
import unittest
from email import message_from_string
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

BUILD = Path(os.environ["GKWH_BUILD"])
VERSION = os.environ["GKWH_VERSION"]
SUMMARY = "Desk of a Generation kWh energy cooperative"

ID = "org.generationdesk.GenerationDesk"
ICONS = "/usr/share/icons/hicolor"
DOCUMENTS = "/usr/share/doc/generation-desk"
SETTINGS = "/etc/default/generation-desk"
PROGRAMS = {"/usr/bin/generation-desk", "/usr/bin/gkwh"}
PNG_SIZES = (48, 128, 256)
FILES = PROGRAMS | {
    SETTINGS,
    f"/usr/share/applications/{ID}.desktop",
    f"/usr/share/metainfo/{ID}.metainfo.xml",
    f"/usr/share/mime/packages/{ID}.xml",
    f"{ICONS}/scalable/apps/{ID}.svg",
    *(f"{ICONS}/{size}x{size}/apps/{ID}.png" for size in PNG_SIZES),
    *(f"/usr/lib/systemd/{whose}/generation-desk-nightly.{unit}"
      for whose in ("system", "user") for unit in ("service", "timer")),
    *(f"{DOCUMENTS}/{name}" for name in ("README.md", "CHANGELOG.md", "changelog.gz", "copyright")),
}
# plugins that no program links: SQL drivers, the SVG icon engine, platforms
DEB_PLUGINS = {"libqt6sql6-sqlite", "libqt6sql6-psql", "libqt6svg6", "qt6-qpa-plugins"}
RPM_PLUGINS = {"(qt6-qtbase or qt6-sql-sqlite)", "(qt6-qtbase-postgresql or qt6-sql-postgresql)",
               "(qt6-qtsvg or libQt6Svg6)", "(qt6-qtbase-gui or libQt6Gui6)"}


def run(*command, **options):
    """What a command prints; one that fails says what it said."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise AssertionError(f"{done.args} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def needs(*tools):
    missing = [tool for tool in tools if not shutil.which(tool)]
    return unittest.skipIf(missing, f"needs {', '.join(missing)}")


class Package:
    """What both formats have to keep: one package, made once, unpacked below a root of its own."""
    generator = ""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        made = Path(folder.name) / "made"
        run(os.environ["GKWH_CPACK"], "--config", BUILD / "CPackConfig.cmake", "-G", cls.generator, "-B", made,
            umask=0o022)
        cls.package, = made.glob(f"*.{cls.generator.lower()}")
        cls.root = Path(folder.name) / "root"
        cls.root.mkdir()
        cls.install(cls.root)

    def start(self, program, *arguments, home):
        """Starts an installed program as somebody who has no display and has never started it."""
        return subprocess.run([f"{self.root}/usr/bin/{program}", *arguments], capture_output=True, text=True, cwd=home,
                              env={"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "QT_DEBUG_PLUGINS": "1"})

    def started(self, *command, home):
        done = self.start(*command, home=home)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done

    def home(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        return folder.name

    def test_files(self):
        for name, mode in self.listed().items():
            self.assertEqual(mode, 0o755 if name in PROGRAMS else 0o644, name)
        self.assertEqual(set(self.listed()), FILES)
        self.assertEqual({f"/{path.relative_to(self.root)}" for path in self.root.rglob("*") if path.is_file()}, FILES)

    def test_what_files_name_is_installed(self):
        for name in FILES:
            if name.endswith((".service", ".desktop")):
                text = (self.root / name[1:]).read_text(encoding="utf-8")
                named = set(re.findall(r"/(?:usr|etc)/[\w./-]+", text))
                named |= {f"/usr/bin/{program}" for program in re.findall(r"^Exec=(\S+)", text, re.MULTILINE)}
                self.assertTrue(named)
                self.assertLessEqual(named, FILES, name)

    def test_icons_have_the_size_of_their_folder(self):
        for size in PNG_SIZES:
            head = (self.root / f"{ICONS}/{size}x{size}/apps/{ID}.png"[1:]).read_bytes()[:24]
            self.assertEqual(head, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + size.to_bytes(4, "big") * 2)

    def test_papers_tell_the_version(self):
        releases = ElementTree.parse(self.root / f"usr/share/metainfo/{ID}.metainfo.xml").find("releases")
        self.assertEqual(releases[0].get("version"), VERSION)
        with gzip.open(self.root / f"{DOCUMENTS}/changelog.gz"[1:], "rt", encoding="utf-8") as log:
            self.assertRegex(log.readline(), rf"^generation-desk \({re.escape(VERSION)}\) ")

    def test_programs_are_stripped(self):
        for name in PROGRAMS:
            self.assertNotIn(b"\0.debug_info\0", (self.root / name[1:]).read_bytes(), name)

    def test_command_line_starts(self):
        home = self.home()
        self.assertIn(VERSION, self.started("gkwh", "--version", home=home).stdout)
        self.started("gkwh", "--file", "coop.gkwh", "new", home=home)
        self.assertTrue(self.started("gkwh", "--file", "coop.gkwh", "info", home=home).stdout)
        self.assertNotEqual(self.start("gkwh", "--file", "none.gkwh", "info", home=home).returncode, 0)


@needs("dpkg-deb", "dpkg-shlibdeps", "file")
class Deb(Package, unittest.TestCase):
    generator = "DEB"

    @classmethod
    def install(cls, root):
        if os.geteuid() == 0:
            cls.dpkg(root, "--install", cls.package)
            shutil.rmtree(root / "var")
        else:
            run("dpkg-deb", "--extract", cls.package, root)

    @staticmethod
    def dpkg(root, *arguments):
        """dpkg below a root that holds nothing else: no dependency, no shell to change the root for."""
        status = root / "var/lib/dpkg/status"
        if not status.exists():
            for folder in ("updates", "info"):
                (status.parent / folder).mkdir(parents=True)
            status.touch()
        run("dpkg", f"--root={root}", "--force-depends", "--force-script-chrootless", "--log=/dev/null",
            "--path-include=/*", *arguments, env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"})

    def listed(self):
        content = subprocess.check_output(["dpkg-deb", "--fsys-tarfile", str(self.package)])
        with tarfile.open(fileobj=BytesIO(content)) as archive:
            members = archive.getmembers()
        for member in members:
            self.assertEqual((member.uname, member.gname), ("root", "root"), member.name)
            self.assertTrue(member.isreg() or (member.isdir() and member.mode == 0o755), member.name)
        return {member.name[1:]: member.mode for member in members if member.isreg()}

    def test_control(self):
        control = message_from_string(run("dpkg-deb", "--field", self.package))
        self.assertEqual(control["Package"], "generation-desk")
        self.assertEqual(control["Version"], VERSION)
        self.assertEqual(control["Architecture"], run("dpkg", "--print-architecture").strip())
        self.assertEqual((control["Section"], control["Priority"]), ("misc", "optional"))
        self.assertRegex(control["Maintainer"], r"^The Generation Desk authors <\S+@\S+>$")
        summary, *description = control["Description"].splitlines()
        self.assertEqual(summary, SUMMARY)
        self.assertGreater(len(description), 1)
        self.assertLessEqual(DEB_PLUGINS, self.depends())
        self.assertLessEqual({"libc6", "libqt6core6", "libqt6sql6", "libqt6widgets6"}, self.depends())
        self.assertEqual(run("dpkg-deb", "--info", self.package, "conffiles").split(), [SETTINGS])

    def depends(self):
        return set(re.findall(r"(?:^|[,|] *)([a-z0-9.+-]+)", run("dpkg-deb", "--field", self.package, "Depends")))

    def test_window_starts_and_its_plugins_are_dependencies(self):
        home = self.home()
        done = self.started("generation-desk", home=home)
        data = Path(home, ".local/share/generation-desk")
        self.assertTrue((data / "demonstration.gkwh").is_file())
        self.assertTrue(list(data.glob("pictures/**/*.png")))
        plugins = {os.path.realpath(path) for path in re.findall(r"(/\S+\.so)\W+loaded library", done.stderr)}
        self.assertLessEqual({"libqsqlite.so", "libqsvgicon.so", "libqoffscreen.so"},
                             {os.path.basename(path) for path in plugins})
        owners = {line.split(":")[0] for line in run("dpkg", "--search", *plugins).splitlines()}
        self.assertLessEqual(owners, self.depends())

    @unittest.skipIf(os.geteuid() != 0, "dpkg installs for root only")
    def test_purging_leaves_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            self.dpkg(root, "--install", self.package)
            self.dpkg(root, "--purge", "generation-desk")
            shutil.rmtree(root / "var")
            self.assertEqual(list(root.rglob("*")), [])


@needs("rpmbuild", "rpm")
class Rpm(Package, unittest.TestCase):
    generator = "RPM"

    @classmethod
    def install(cls, root):
        run(os.environ["GKWH_CMAKE"], "-E", "tar", "xf", cls.package, cwd=root)

    def asked(self, *query):
        return run("rpm", "--query", "--package", self.package, *query).splitlines()

    def listed(self):
        files = {}
        for line in self.asked("--queryformat", r"[%{FILENAMES} %{FILEMODES} %{FILEUSERNAME} %{FILEGROUPNAME}\n]"):
            name, mode, *owner = line.split()
            self.assertEqual(owner, ["root", "root"], name)
            if stat.S_ISREG(int(mode)):
                files[name] = stat.S_IMODE(int(mode))
            else:
                self.assertEqual(name, DOCUMENTS)  # the other folders are the system's
        return files

    def test_headers(self):
        self.assertEqual(self.asked("--queryformat", "%{NAME}|%{VERSION}|%{LICENSE}|%{VENDOR}|%{SUMMARY}"),
                         [f"generation-desk|{VERSION}|GPL-3.0-or-later|The Generation Desk authors|{SUMMARY}"])
        self.assertEqual(self.asked("--configfiles"), [SETTINGS])
        requires = {line.strip() for line in self.asked("--requires")}
        self.assertLessEqual(RPM_PLUGINS, requires)
        for library in ("libQt6Core", "libQt6Sql", "libQt6Widgets"):
            self.assertTrue(any(line.startswith(f"{library}.so.6") for line in requires), library)
        scripts = "\n".join(self.asked("--scripts"))
        self.assertEqual(scripts.count("systemctl daemon-reload"), 2)
        self.assertEqual(scripts.count("systemctl disable --now generation-desk-nightly.timer"), 1)


if __name__ == "__main__":
    unittest.main()
