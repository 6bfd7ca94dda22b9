// Stands in for VS Code's native watchdog, which kills a server whose parent died. Our launchers stop the whole process group themselves.
exports.start = () => {};
