package fr.maillage.testing;

import fr.maillage.testjobs.TestJobsJar;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the inside tests: the EAR as it was built, with a war of test classes, planted features and a sample of a record added. */
@ArquillianSuiteDeployment
public class WholeEar {

    @Deployment
    public static EnterpriseArchive ear() {
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "inside-tests.war")
                .addAsLibraries(
                        jarOf(org.assertj.core.api.Assertions.class),
                        jarOf(net.bytebuddy.ByteBuddy.class),
                        jarOf(org.subethamail.smtp.server.SMTPServer.class),
                        jarOf(com.github.davidmoten.guavamini.Preconditions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        Path root = Path.of(jarOf(WholeEar.class).getPath());
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(WholeEar::runsInside)
                    .forEach(path -> tests.add(
                            new org.jboss.shrinkwrap.api.asset.FileAsset(
                                    root.resolve(path).toFile()),
                            "WEB-INF/classes/" + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("maillage.ear")));
        ear.delete("META-INF/application.xml");
        ear.addAsModule(TestJobsJar.build());
        ear.addAsModule(SampleKind.jar(root));
        PlantedFeatures.into(ear);
        return ear.addAsModule(Testable.archiveToTest(tests)).setApplicationXML(new StringAsset("""
                                <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
                                  <initialize-in-order>false</initialize-in-order>
                                  <module><ejb>maillage-ejb.jar</ejb></module>
                                  <module><ejb>maillage-batch.jar</ejb></module>
                                  <module><ejb>test-jobs.jar</ejb></module>
                                  <module><ejb>sample.jar</ejb></module>
                                  <module><web><web-uri>maillage-web.war</web-uri><context-root>/</context-root></web></module>
                                  <module><web><web-uri>inside-tests.war</web-uri><context-root>/inside-tests</context-root></web></module>
                                  <library-directory>lib</library-directory>
                                </application>
                                """));
    }

    private static boolean runsInside(Path path) {
        String name = path.toString().replace(File.separatorChar, '/');
        return name.startsWith("fr/maillage/")
                // The test jobs and the sample of a record are modules of their own.
                && !name.matches(
                        "fr/maillage/testjobs/.*|fr/maillage/sample/.*|fr/maillage/architecture/.*|.*(Journey|Crash)(\\$.*)?\\.class")
                && !name.matches(
                        "fr/maillage/testing/(ByOrderAndName|Database|Inside\\w+Half|ProductServer|Browser|Api|PlantedFeatures|SampleKind).*");
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
