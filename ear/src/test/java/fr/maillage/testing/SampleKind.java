package fr.maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.tools.weaving.jpa.StaticWeaveProcessor;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * The sample of {@code docs/record.md} as a module of the EAR, its entity woven like those of {@code ejb}. Outside the
 * server only.
 */
final class SampleKind {

    static final String NAME = "sample.jar";

    static final String PACKAGE = "fr/maillage/sample";

    private SampleKind() {}

    /** @param classes the folder of the compiled tests */
    static JavaArchive jar(Path classes) {
        try {
            Path plain = ProductServer.freshFolder("sample-classes");
            Path woven = ProductServer.freshFolder("sample-woven");
            copy(classes, plain);
            StaticWeaveProcessor weaver = new StaticWeaveProcessor(plain.toFile(), woven.toFile());
            weaver.setClassLoader(SampleKind.class.getClassLoader());
            weaver.performWeaving();
            return ShrinkWrap.create(JavaArchive.class, NAME)
                    .merge(ShrinkWrap.create(GenericArchive.class)
                            .as(ExplodedImporter.class)
                            .importDirectory(woven.toFile())
                            .as(GenericArchive.class))
                    .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path classes, Path plain) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(classes.resolve(PACKAGE))) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = plain.resolve(classes.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Path unit = plain.resolve("META-INF/persistence.xml");
        Files.createDirectories(unit.getParent());
        Files.move(plain.resolve(PACKAGE).resolve("persistence.xml"), unit);
    }
}
