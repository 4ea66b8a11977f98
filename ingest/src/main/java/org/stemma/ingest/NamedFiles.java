package org.stemma.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Files with names: sorted, without those that are passed over, and described by the sidecars among them. */
final class NamedFiles {
    /** Takes each file in its turn. */
    interface Visitor {
        void file(NamedFile file, String name, SourceFiles.Kind kind, Supplied supplied);
    }

    private static final String FOLDER_OF_ARCHIVERS = "__MACOSX/";

    private final TreeMap<String, List<NamedFile>> files = new TreeMap<>(SourceFiles::byCodePoints);
    private final TreeMap<String, Sidecar> sidecars = new TreeMap<>();
    private final IngestSink sink;

    NamedFiles(List<NamedFile> all, IngestSink sink) {
        this.sink = sink;
        for (NamedFile file : all) {
            Optional<String> place = file.place();
            if (place.isEmpty()) {
                sink.problem(IngestProblems.notAName(printable(file.name())));
            } else if (!isPassedOver(place.get())) {
                files.computeIfAbsent(place.get(), name -> new ArrayList<>()).add(file);
            }
        }
        files.forEach((name, same) -> {
            if (Sidecar.isSidecar(fileName(name))) {
                same.forEach(file -> sidecars.computeIfAbsent(folder(name), folder -> Sidecar.empty())
                        .read(name, file.content(), sink));
            }
        });
    }

    private static boolean isPassedOver(String place) {
        return fileName(place).startsWith(".") || place.startsWith(FOLDER_OF_ARCHIVERS) || place.contains("/.");
    }

    void read(Visitor visitor) {
        files.forEach((name, same) -> {
            if (Sidecar.isSidecar(fileName(name))) {
                return;
            }
            Optional<SourceFiles.Kind> kind = SourceFiles.Kind.of(fileName(name));
            if (kind.isEmpty()) {
                sink.problem(IngestProblems.otherKind(name));
            } else {
                same.forEach(file -> visitor.file(file, name, kind.get(), about(name)));
            }
        });
    }

    /** What the nearest sidecar that speaks of the file says. */
    private Supplied about(String name) {
        for (String folder = folder(name); ; folder = folder(folder.substring(0, folder.length() - 1))) {
            Sidecar sidecar = sidecars.get(folder);
            Supplied supplied = sidecar == null ? Supplied.NOTHING : sidecar.about(name.substring(folder.length()));
            if (!supplied.equals(Supplied.NOTHING) || folder.isEmpty()) {
                return supplied;
            }
        }
    }

    /** The folders before a name, each with its slash. */
    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String printable(String name) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        return shown.length() > Limits.FIELD_UNITS ? shown.substring(0, Limits.FIELD_UNITS) : shown;
    }
}
