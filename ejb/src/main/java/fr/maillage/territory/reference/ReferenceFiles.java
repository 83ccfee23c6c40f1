package fr.maillage.territory.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.shared.Parts;
import fr.maillage.territory.CommuneCentres.Centre;
import fr.maillage.territory.CommunePart;
import fr.maillage.territory.outline.Topology;
import fr.maillage.territory.reference.ReferenceData.CommuneLine;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Reads the files that {@code config/territory/refresh.mjs} writes, from the class path. */
public final class ReferenceFiles {

    /** The version of the shipped outlines; another one replaces them in every database. */
    public static final String OUTLINES_VERSION = "2018-1";

    /** The generation of the shipped list of QPV. */
    public static final String QPV_VERSION = "2024";

    /** The day on which the QPV of that list came into being, by decree 2023-1314. */
    public static final LocalDate QPV_SINCE = LocalDate.of(2024, 1, 1);

    private static final String FOLDER = "/reference/territory/";

    private static final int BUFFER = 64 * 1024;

    private ReferenceFiles() {}

    /** The version of the shipped files, without reading them. */
    public static String version() {
        return properties().getProperty("version");
    }

    /** Everything; some 40,000 rows. */
    public static ReferenceData read() {
        Properties properties = properties();
        return new ReferenceData(
                properties.getProperty("version"),
                LocalDate.parse(properties.getProperty("date")),
                pairs("departments.csv"),
                pairs("epci.csv"),
                pairs("ept.csv"),
                rows("communes.csv", ReferenceFiles::commune),
                pairs("retired-codes.csv"));
    }

    /** The outlines of nearly all communes by INSEE code; half a second to read and some forty megabytes while it is held. */
    public static Topology outlines() {
        try (InputStream in = new BufferedInputStream(
                new GZIPInputStream(open("communes-france-simplifie.topojson.gz"), BUFFER), BUFFER)) {
            return Topology.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped outlines", e);
        }
    }

    /** The list of QPV, as its publisher wrote it. */
    public static QpvFile.Parsed qpv() {
        try (InputStream in = open("qpv-2024-liste-france.csv")) {
            return QpvFile.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped list of QPV", e);
        }
    }

    /** The centres of communes by INSEE code, for the part of France for which they are known. */
    public static Map<String, Centre> centres() {
        return Centres.BY_INSEE;
    }

    /**
     * The names of delegated and associated communes, which people and addresses carry years after a merger, by the INSEE
     * code of the commune of today.
     */
    public static Map<String, Set<String>> formerNames() {
        Map<String, Set<String>> names = new HashMap<>();
        rows(
                "former-names.csv",
                r -> names.computeIfAbsent(r.getField("insee"), k -> new HashSet<>())
                        .add(r.getField("name")));
        return names;
    }

    /**
     * The names by which people call communes, or parts of them, and which no commune bears today: those of
     * {@link #formerNames} and of neighbourhoods that no list has, by the INSEE code of the commune of today.
     */
    public static Map<String, Set<String>> otherNames() {
        Map<String, Set<String>> names = formerNames();
        rows(
                "usual-names.csv",
                r -> names.computeIfAbsent(r.getField("insee"), k -> new HashSet<>())
                        .add(r.getField("name")));
        return names;
    }

    /** The parts of communes of which a point is known, by their own INSEE codes. */
    public static Map<String, CommunePart> parts() {
        return Parted.BY_CODE;
    }

    /** The names of départements by their codes. */
    public static Map<String, String> departments() {
        return pairs("departments.csv");
    }

    private static CommuneLine commune(NamedCsvRecord row) {
        String population = row.getField("population");
        return new CommuneLine(
                row.getField("insee"),
                row.getField("name"),
                row.getField("department"),
                population.isEmpty() ? null : Integer.valueOf(population),
                words(row.getField("postal_codes")),
                row.getField("epci"),
                row.getField("ept"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(Parts.of(text, " "));
    }

    private static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new LinkedHashMap<>();
        rows(file, r -> pairs.put(r.getField(0), r.getField(1)));
        return pairs;
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> mapper) {
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            // Not Stream.toList(): the mapper may answer null, for maps that are filled on the way.
            List<T> rows = new ArrayList<>();
            csv.forEach(r -> rows.add(mapper.apply(r)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the reference file " + file, e);
        }
    }

    private static Properties properties() {
        try (InputStream in = open("reference.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the version of the reference files", e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = ReferenceFiles.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The reference file " + file + " is missing");
        }
        return in;
    }

    private static Centre point(NamedCsvRecord row) {
        return new Centre(Double.parseDouble(row.getField("lat")), Double.parseDouble(row.getField("lon")));
    }

    /** Read once, when somebody first asks. */
    private static final class Centres {
        static final Map<String, Centre> BY_INSEE =
                rows("centres.csv", r -> Map.entry(r.getField("insee"), point(r))).stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Read once, like the centres. */
    private static final class Parted {
        static final Map<String, CommunePart> BY_CODE = rows(
                        "parts.csv",
                        r -> new CommunePart(
                                r.getField("code"),
                                r.getField("insee"),
                                r.getField("name"),
                                point(r),
                                r.getField("postal_code").isEmpty() ? null : r.getField("postal_code")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(CommunePart::code, Function.identity()));
    }
}
