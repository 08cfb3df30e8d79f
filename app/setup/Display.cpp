// SPDX-FileCopyrightText: 2026 The Generation Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/Display.h"

#include <QByteArray>

#include <netdb.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>

namespace gkwh::display {

namespace {

bool answers(int family, const sockaddr *address, socklen_t length) {
    const int handle = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (handle < 0)
        return false;
    const bool connected = ::connect(handle, address, length) == 0;
    ::close(handle);
    return connected;
}

/// `name` beginning with a zero byte is an abstract socket.
bool answersAt(const QByteArray &name) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || name.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::copy(name.begin(), name.end(), address.sun_path);
    return answers(AF_UNIX, reinterpret_cast<const sockaddr *>(&address),
                   static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(name.size())));
}

bool answersAt(const QByteArray &host, int port) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.constData(), QByteArray::number(port).constData(), &hints, &found) != 0)
        return false;
    bool connected = false;
    for (const addrinfo *one = found; one && !connected; one = one->ai_next)
        connected = answers(one->ai_family, one->ai_addr, one->ai_addrlen);
    ::freeaddrinfo(found);
    return connected;
}

bool waylandAnswers() {
    const QByteArray name = qgetenv("WAYLAND_DISPLAY");
    if (name.isEmpty())
        return false;
    return answersAt(name.startsWith('/') ? name : qgetenv("XDG_RUNTIME_DIR") + '/' + name);
}

/// DISPLAY is [host]:number[.screen]
bool xAnswers() {
    const QByteArray display = qgetenv("DISPLAY");
    const qsizetype colon = display.lastIndexOf(':');
    if (colon < 0)
        return false;
    const QByteArray host = display.left(colon);
    const int number = display.mid(colon + 1).split('.').first().toInt();
    if (!host.isEmpty() && host != "unix")
        return answersAt(host, 6000 + number);
    const QByteArray path = "/tmp/.X11-unix/X" + QByteArray::number(number);
    return answersAt(path) || answersAt('\0' + path);
}

} // namespace

bool isUsable() { return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || waylandAnswers() || xAnswers(); }

} // namespace gkwh::display
