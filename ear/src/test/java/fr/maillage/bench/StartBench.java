package fr.maillage.bench;

import fr.maillage.testing.ProductServer;
import fr.maillage.testing.Site;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A start on a base that is there, beside the same server with nothing but one file to serve; and its memory. */
final class StartBench {

    private static final int ROUNDS = 3;

    private final Site site;

    StartBench(Site site) {
        this.site = site;
    }

    List<Result> run() throws IOException {
        List<Double> product = new ArrayList<>();
        double resident = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            site.start();
            product.add((System.nanoTime() - start) / 1e6);
            if (i == ROUNDS - 1) {
                Visitor visitor = Visitor.administrator(site.server());
                for (int k = 0; k < 200; k++) {
                    visitor.page("/place/list.xhtml");
                }
                resident = residentMegabytes(site.server().pid());
            }
            site.stop();
        }
        return List.of(
                new Result(
                        "Start beside the empty server",
                        site.database(),
                        Result.median(product),
                        emptyServer(),
                        2.5,
                        "ms",
                        "median of " + ROUNDS + " starts on a loaded base"),
                new Result(
                        "Memory of the process",
                        site.database(),
                        resident,
                        800,
                        1,
                        "MB",
                        "resident set at -Xmx1g after 200 pages, beside 800 MB"));
    }

    private static double emptyServer() {
        Path ear = ProductServer.freshFolder("bench-empty").resolve("maillage.ear");
        ShrinkWrap.create(EnterpriseArchive.class, "maillage.ear")
                .addAsModule(ShrinkWrap.create(WebArchive.class, "empty.war")
                        .addAsWebResource(new StringAsset("{}"), "api/v1/status"))
                .setApplicationXML(new StringAsset("""
                        <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
                          <module><web><web-uri>empty.war</web-uri><context-root>/</context-root></web></module>
                        </application>
                        """))
                .as(ZipExporter.class)
                .exportTo(new File(ear.toString()), true);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ProductServer server = new ProductServer(
                            ProductServer.provisioned(), ProductServer.freshFolder("bench-empty"))
                    .with("MAILLAGE_EAR", ear.toString());
            long start = System.nanoTime();
            server.start();
            times.add((System.nanoTime() - start) / 1e6);
            server.stop();
        }
        return Result.median(times);
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
