package fr.maillage.testjobs;

import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ClassLoaderAsset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** Builds the jar of test jobs and of what fails on purpose, a module of the EAR like {@code batch}. Used outside the server only. */
public final class TestJobsJar {

    public static final String NAME = "test-jobs.jar";

    private TestJobsJar() {}

    public static JavaArchive build() {
        JavaArchive jar = ShrinkWrap.create(JavaArchive.class, NAME)
                .addClasses(
                        BrokenStatement.class,
                        CheapPasswords.class,
                        DemonstrationFirst.class,
                        FailingDays.class,
                        FailingPackSection.class,
                        FailingSection.class,
                        FailingWork.class,
                        FundedThings.class,
                        Gate.class,
                        HaltInCommit.class,
                        NotedPersons.class,
                        NotedPersons.Moved.class,
                        TestJobDefinitions.class,
                        TestJobDefinitions.Rows.class,
                        TestJobDefinitions.Parts.class,
                        TestJobDefinitions.Gated.class,
                        TestRowReader.class,
                        TestRowWriter.class,
                        TestJobDefinitions.Slow.class,
                        TestGateBatchlet.class,
                        TestSlowBatchlet.class,
                        TestRowTable.class,
                        UsedGroups.class,
                        UsedLines.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        for (String job : List.of("test-rows", "test-parts", "test-gated", "test-slow")) {
            jar.addAsManifestResource(
                    new ClassLoaderAsset("fr/maillage/testjobs/" + job + ".xml"), "batch-jobs/" + job + ".xml");
        }
        return jar;
    }
}
