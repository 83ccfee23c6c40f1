package fr.maillage.testjobs;

import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.FundedRecords;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A feature whose records, which tests name, are funded. */
@ApplicationScoped
public class FundedThings implements FundedRecords {

    /** The word for them. */
    public static final String TYPE = "test.thing";

    private static final Map<String, FundedRecord> KNOWN = new ConcurrentSkipListMap<>();

    /** Has a record from now on; the same code is the same record. */
    public static FundedRecord add(String code, boolean archived, Collection<Long> territories) {
        UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        FundedRecord record =
                new FundedRecord(new RecordRef(TYPE, id), code, "Action " + code, Set.copyOf(territories), archived);
        KNOWN.put(code, record);
        return record;
    }

    /** Has no records any more. */
    public static void clear() {
        KNOWN.clear();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, List<FundedRecord>> coded(Collection<String> codes, long territory) {
        return new TreeMap<>(codes.stream()
                .filter(KNOWN::containsKey)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), code -> List.of(KNOWN.get(code)))));
    }

    @Override
    public Map<UUID, FundedRecord> byIds(Collection<UUID> ids) {
        return KNOWN.values().stream()
                .filter(record -> ids.contains(record.ref().id()))
                .collect(Collectors.toMap(record -> record.ref().id(), Function.identity()));
    }

    @Override
    public List<FundedRecord> on(Long territory) {
        return KNOWN.values().stream().filter(record -> !record.archived()).toList();
    }
}
