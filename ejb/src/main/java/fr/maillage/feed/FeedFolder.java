package fr.maillage.feed;

import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folders that may be watched: those below the one that the operator names. */
@ApplicationScoped
class FeedFolder {

    /** Number of files of a folder that are looked at; the newest wait until older ones are gone. */
    private static final int MOST_FILES = 500;

    @Inject
    private Settings settings;

    /** Tells if the operator allows folders at all. */
    boolean allowed() {
        return settings.importFolder().isPresent();
    }

    /**
     * The real folder of a path below the operator's.
     *
     * @throws Problem INVALID when the operator allows none, there is no such folder, or it lies elsewhere
     */
    Path folder(String location) {
        Path root = settings.importFolder().orElseThrow(() -> Problem.invalid("location", "feed.no-folder", location));
        try {
            Path base = root.toRealPath();
            Path folder = base.resolve(location.strip()).toRealPath();
            if (!folder.startsWith(base)) {
                throw Problem.invalid("location", "feed.folder-elsewhere", location);
            }
            if (!Files.isDirectory(folder)) {
                throw Problem.invalid("location", "feed.folder-missing", location);
            }
            return folder;
        } catch (IOException | InvalidPathException e) {
            throw Problem.invalid("location", "feed.folder-missing", location);
        }
    }

    /**
     * The files to look at: those that end like data and are no link, the longest unchanged first. What ends with {@code
     * .part} or begins with a point is still on its way.
     *
     * @throws Problem as {@link #folder}
     */
    List<Path> files(String location) throws IOException {
        try (Stream<Path> all = Files.list(folder(location))) {
            return all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(FeedFolder::named)
                    .sorted(Comparator.comparing((Path f) -> f.toFile().lastModified())
                            .thenComparing(FeedFolder::name))
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    /** A file's name without its folder; empty for a root. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static boolean named(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && name.length() <= 255 && (name.endsWith(".csv") || name.endsWith(".json"));
    }
}
