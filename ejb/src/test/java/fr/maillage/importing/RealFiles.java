package fr.maillage.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real input files, which are not part of the project. */
public final class RealFiles {

    private RealFiles() {}

    /** A file below {@code shared/data} beside a folder above this one; skips the test where it is absent. */
    public static Path file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared/data").resolve(name);
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
        }
        Assumptions.abort("real input shared/data/" + name + " is not on this machine");
        return null;
    }
}
