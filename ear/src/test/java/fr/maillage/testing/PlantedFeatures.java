package fr.maillage.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Puts the features that the tests of {@code web} plant into the pages as a jar of their own. Outside the server only. */
final class PlantedFeatures {

    private static final String WAR = "maillage-web.war";
    private static final Path CLASSES = Path.of("..", "web", "target", "test-classes");
    private static final String PACKAGE = "fr/maillage/web/planted";

    private PlantedFeatures() {}

    static void into(EnterpriseArchive ear) {
        if (!Files.isDirectory(CLASSES.resolve(PACKAGE))) {
            throw new IllegalStateException("The tests of web are not compiled");
        }
        JavaArchive jar = ShrinkWrap.create(JavaArchive.class, "planted-features.jar")
                .merge(
                        ShrinkWrap.create(GenericArchive.class)
                                .as(ExplodedImporter.class)
                                .importDirectory(CLASSES.resolve(PACKAGE).toFile())
                                .as(GenericArchive.class),
                        PACKAGE)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        WebArchive pages = ear.getAsType(WebArchive.class, WAR)
                .addAsLibrary(jar)
                .addAsWebInfResource(
                        CLASSES.resolve(PACKAGE).resolve("home.xhtml").toFile(), "includes/planted/home.xhtml");
        ear.delete(WAR);
        ear.addAsModule(pages);
    }
}
