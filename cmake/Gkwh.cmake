# SPDX-FileCopyrightText: 2026 The Generation Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target shares: language, warnings, strict Qt, sanitizers, the compiler cache and the precompiled headers.
include(GNUInstallDirs)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # a precompiled header hides its macros and its time stamp from the cache unless told so
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CCACHE_PROGRAM})
endif()

add_library(gkwh_options INTERFACE)
target_include_directories(gkwh_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(gkwh_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -fpch-preprocess)
# GCC 12 sees uninitialised values in any std::optional that it inlines
target_compile_options(gkwh_options INTERFACE -Wno-maybe-uninitialized)
if(GKWH_WERROR)
    target_compile_options(gkwh_options INTERFACE -Werror)
endif()
target_compile_definitions(gkwh_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    GKWH_VERSION="${PROJECT_VERSION}")
set(GKWH_LIBRARY_OPTIONS) # of libraries alone
if(GKWH_SANITIZE)
    # what is tested is watched; to watch the tests as well would double the time that RapidCheck's templates take
    set(GKWH_LIBRARY_OPTIONS -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(gkwh_options INTERFACE -fsanitize=address,undefined)
endif()
if(GKWH_THREAD_SANITIZE)
    target_compile_options(gkwh_options INTERFACE -fsanitize=thread)
    target_link_options(gkwh_options INTERFACE -fsanitize=thread)
endif()
if(GKWH_COVERAGE)
    target_compile_options(gkwh_options INTERFACE --coverage)
    target_link_options(gkwh_options INTERFACE --coverage)
endif()

# The precompiled header is built once for all libraries and once for all tests: a library's code is position independent,
# a program's only within the program, and the compiler takes none of the other sort. The flags of a sort stand in
# gkwh_options and GKWH_LIBRARY_OPTIONS; a target must not add code generation flags of its own.
foreach(sort IN ITEMS library program)
    set(stub ${CMAKE_BINARY_DIR}/precompiled/${sort}.cpp)
    if(sort STREQUAL library)
        file(CONFIGURE OUTPUT ${stub} CONTENT "")
        add_library(gkwh_precompiled_library STATIC ${stub})
    else()
        file(CONFIGURE OUTPUT ${stub} CONTENT "int main() { return 0; }\n")
        add_executable(gkwh_precompiled_program EXCLUDE_FROM_ALL ${stub})
    endif()
    target_link_libraries(gkwh_precompiled_${sort} PRIVATE gkwh_options Qt6::Core)
    if(sort STREQUAL library)
        target_compile_options(gkwh_precompiled_library PRIVATE ${GKWH_LIBRARY_OPTIONS})
    endif()
    target_precompile_headers(gkwh_precompiled_${sort} PRIVATE ${CMAKE_CURRENT_LIST_DIR}/precompiled.h)
    set_target_properties(gkwh_precompiled_${sort} PROPERTIES AUTOMOC OFF AUTORCC OFF)
endforeach()

# gkwh_library(name [RECURSE] DEPENDS libs…): the static library of the current folder. The model has neither signals
# nor slots, so nothing has to be generated for it.
function(gkwh_library name)
    cmake_parse_arguments(ARG "RECURSE" "" "DEPENDS;EXCLUDE" ${ARGN})
    if(ARG_RECURSE)
        file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    else()
        file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    endif()
    foreach(excluded IN LISTS ARG_EXCLUDE)
        list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/${excluded})
    endforeach()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC gkwh_options ${ARG_DEPENDS})
    target_compile_options(${name} PRIVATE ${GKWH_LIBRARY_OPTIONS})
    target_precompile_headers(${name} REUSE_FROM gkwh_precompiled_library)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/model/")
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
endfunction()

# gkwh_test(name SOURCES files… DEPENDS libs…): one Qt Test program, run offscreen in a time zone that is not Madrid
function(gkwh_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE gkwh_options Qt6::Test ${ARG_DEPENDS})
    target_precompile_headers(${name} REUSE_FROM gkwh_precompiled_program)
    add_test(NAME ${name} COMMAND ${name})
    set(home ${CMAKE_BINARY_DIR}/home/${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;TZ=Pacific/Kiritimati;LC_ALL=C.UTF-8;QT_FORCE_ASSERTS=1;XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache")
endfunction()
