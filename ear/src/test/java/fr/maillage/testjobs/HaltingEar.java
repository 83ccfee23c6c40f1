package fr.maillage.testjobs;

import fr.maillage.testing.ProductServer;
import java.io.File;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** The product with the test jobs as one more module: its server halts where {@link HaltInCommit} is told to. */
public final class HaltingEar {

    private HaltingEar() {}

    /** Builds it in a fresh folder of that name. */
    public static Path build(String folder) {
        Path ear = ProductServer.freshFolder(folder).resolve("maillage.ear");
        EnterpriseArchive archive =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("maillage.ear")));
        archive.delete("META-INF/application.xml");
        archive.addAsModule(TestJobsJar.build()).setApplicationXML(new StringAsset("""
                        <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
                          <initialize-in-order>false</initialize-in-order>
                          <module><ejb>maillage-ejb.jar</ejb></module>
                          <module><ejb>maillage-batch.jar</ejb></module>
                          <module><ejb>test-jobs.jar</ejb></module>
                          <module><web><web-uri>maillage-web.war</web-uri><context-root>/</context-root></web></module>
                          <library-directory>lib</library-directory>
                        </application>
                        """));
        archive.as(ZipExporter.class).exportTo(ear.toFile(), true);
        return ear;
    }
}
