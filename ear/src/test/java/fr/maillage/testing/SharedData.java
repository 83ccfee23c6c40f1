package fr.maillage.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real input files, which are not part of the project; tests that need them say so when they are absent. */
public final class SharedData {

    private SharedData() {}

    /**
     * A real input file, found in {@code shared/data} beside a folder above this one.
     *
     * @param name the path below {@code shared/data}
     * @return the file; the test is skipped, with the reason, where it is absent
     */
    public static Path file(String name) {
        return shared("shared/data", name);
    }

    /** As {@link #file}, below {@code shared/story}. */
    public static Path story(String name) {
        return shared("shared/story", name);
    }

    private static Path shared(String below, String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(below).resolve(name);
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
        }
        Assumptions.abort("real input " + below + "/" + name + " is not on this machine");
        return null;
    }
}
