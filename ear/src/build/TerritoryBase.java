import fr.maillage.shared.persistence.DatabaseMigration;
import fr.maillage.territory.CommitteeOutlines;
import fr.maillage.territory.ReferenceLoader;
import fr.maillage.territory.ShippedBase;
import fr.maillage.territory.qpv.QpvLoader;
import fr.maillage.territory.reference.ReferenceData.CommuneLine;
import fr.maillage.territory.reference.ReferenceFiles;
import fr.maillage.territory.reference.ReferenceGraph;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

/**
 * Makes the base that a first start begins with: schema, territories of France, QPV, and the outlines of the territory that
 * Maillage has where nobody names another. For the embedded database it is the database's file, for PostgreSQL rows to be
 * copied. Both hold nothing that a start would have to keep from others: no account, no key. Run by the build, with the
 * product's own loaders: {@code java TerritoryBase.java <ejb jar> <h2 jar> <work folder> <target folder> <this file>}; does nothing where
 * what it would be made of is what it was made of.
 */
final class TerritoryBase {

    private static final String COMMITTEE = "dep:93";
    private static final String DEPARTMENT = "93";
    private static final String NAME = "maillage";

    /** Parts of the product that the base follows from. */
    private static final String[] SOURCES = {"db/", "reference/territory/", "fr/maillage/territory/", "fr/maillage/shared/"};

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final String url;
    private final Connection work;

    private TerritoryBase(Path folder) throws SQLException {
        // No option: the file would keep it, and with it each base that begins as its copy.
        url = "jdbc:h2:file:" + folder.toAbsolutePath() + "/" + NAME;
        work = DriverManager.getConnection(url, "sa", "sa");
        work.setAutoCommit(false);
        beans.put(Clock.class, Clock.systemUTC());
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[2]);
        Path target = Path.of(arguments[3]);
        String madeOf = digest(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[4]));
        Path mark = target.resolve("made-of");
        if (Files.exists(mark) && Files.readString(mark).equals(madeOf)) {
            return;
        }
        long began = System.nanoTime();
        Logger.getLogger("").setLevel(Level.WARNING);
        Files.createDirectories(work);
        Files.createDirectories(target);
        Files.deleteIfExists(mark);
        Files.deleteIfExists(work.resolve(NAME + ".mv.db"));
        TerritoryBase base = new TerritoryBase(work);
        base.load();
        base.writeRows(target);
        base.close();
        try (OutputStream file = zipped(target.resolve(NAME + ".mv.db.gz"))) {
            Files.copy(work.resolve(NAME + ".mv.db"), file);
        }
        Files.writeString(mark, madeOf);
        System.out.printf("The base of a first start was made in %d ms%n", (System.nanoTime() - began) / 1_000_000);
    }

    private void load() throws Exception {
        DatabaseMigration.migrate(source(() -> DriverManager.getConnection(url, "sa", "sa")));
        ReferenceGraph graph = new ReferenceGraph(ReferenceFiles.read());
        ReferenceLoader loader = bean(ReferenceLoader.class);
        while (loader.loadPart(graph)) {
            work.commit();
        }
        loader.load(graph);
        work.commit();
        bean(QpvLoader.class).load();
        work.commit();
        CommitteeOutlines outlines = bean(CommitteeOutlines.class);
        outlines.store(
                COMMITTEE,
                outlines.around(graph.data().communes().stream()
                        .filter(c -> c.department().equals(DEPARTMENT))
                        .map(CommuneLine::insee)
                        .collect(Collectors.toSet())));
        work.commit();
    }

    private void close() throws SQLException {
        try (Statement statement = work.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    private void writeRows(Path target) throws IOException, SQLException {
        for (String table : ShippedBase.TABLES) {
            try (Statement statement = work.createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + table);
                    Writer csv = new BufferedWriter(
                            new OutputStreamWriter(zipped(target.resolve(table + ".csv.gz")), StandardCharsets.UTF_8))) {
                int columns = rows.getMetaData().getColumnCount();
                for (int i = 1; i <= columns; i++) {
                    csv.write(rows.getMetaData().getColumnLabel(i).toLowerCase(java.util.Locale.ROOT) + (i < columns ? "," : "\n"));
                }
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        String value = rows.getString(i);
                        // Without quotes it would be null.
                        csv.write(value == null ? "" : '"' + value.replace("\"", "\"\"") + '"');
                        csv.write(i < columns ? ',' : '\n');
                    }
                }
            }
        }
        Files.writeString(target.resolve(ShippedBase.VERSIONS), bean(ShippedBase.class).versions());
        work.commit();
    }

    /** A bean of the product as the container would make it, on the one connection. */
    private <T> T bean(Class<T> type) {
        try {
            Object known = beans.get(type);
            if (known == null) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                known = constructor.newInstance();
                beans.put(type, known);
                for (Field field : type.getDeclaredFields()) {
                    field.setAccessible(true);
                    if (field.isAnnotationPresent(Inject.class)) {
                        field.set(known, bean(field.getType()));
                    } else if (field.isAnnotationPresent(Resource.class) && field.getType() == DataSource.class) {
                        field.set(known, source(this::kept));
                    }
                }
            }
            return type.cast(known);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made outside the server", e);
        }
    }

    /** The one connection, which its users would close. */
    private Connection kept() {
        return (Connection) Proxy.newProxyInstance(
                TerritoryBase.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) ->
                        method.getName().equals("close") ? null : method.invoke(work, values));
    }

    private static DataSource source(Connections connections) {
        return (DataSource) Proxy.newProxyInstance(
                TerritoryBase.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, values) -> {
                    if (method.getName().equals("getConnection")) {
                        return connections.open();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static OutputStream zipped(Path file) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(file), 64 * 1024);
    }

    private static String digest(Path product, Path driver, Path maker) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (ZipFile jar = new ZipFile(product.toFile())) {
            TreeSet<String> names = jar.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
            for (String name : names) {
                for (String source : SOURCES) {
                    if (name.startsWith(source) && !name.endsWith("/")) {
                        digest.update(name.getBytes(StandardCharsets.UTF_8));
                        try (DigestInputStream in = new DigestInputStream(jar.getInputStream(jar.getEntry(name)), digest)) {
                            in.transferTo(OutputStream.nullOutputStream());
                        }
                    }
                }
            }
        }
        digest.update(Files.readAllBytes(driver));
        digest.update(Files.readAllBytes(maker));
        return HexFormat.of().formatHex(digest.digest());
    }

    @FunctionalInterface
    private interface Connections {
        Connection open() throws SQLException;
    }
}
