package fr.maillage.architecture;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Path;
import java.util.Set;

/** Where the compiled classes of the product are, before weaving. */
public class House implements LocationProvider {

    @Override
    public Set<Location> get(Class<?> testClass) {
        return Set.of(classes("ejb"), classes("batch"), classes("web"));
    }

    private static Location classes(String module) {
        return Location.of(
                Path.of("..", module, "target", "classes").toAbsolutePath().normalize());
    }
}
