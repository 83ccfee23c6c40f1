package fr.maillage.committee;

import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.SharedData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Imports the files of the story about the committee at work, into a body of its own. */
@Dependent
public class CommitteeImports {

    private static final String WHO = "ept";

    @Inject
    private ImportDesk desk;

    @Inject
    private MappingService mappings;

    @Inject
    private BodyList list;

    @Inject
    private MemberService members;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Comité territorial numérique " + tag;

    String tag() {
        return tag;
    }

    /** The mapping that ships, for the body of this test. */
    void shipped(String mapping) {
        Mapping shipped = ShippedMappings.byName(mapping).orElseThrow();
        List<FieldRule> rules = new ArrayList<>(shipped.rules().stream()
                .filter(rule -> !rule.field().equals("body"))
                .toList());
        rules.add(FieldRule.constant("body", name));
        desk.officers()
                .as(
                        WHO,
                        () -> mappings.create(new Mapping(
                                mapping + "-" + tag, "Essai", shipped.kind(), "", rules, shipped.leftOut())));
    }

    /** Imports a file of the story, with names and addresses that no other test has, and counts the outcome. */
    JobCounts story(String file, String mapping) throws IOException {
        byte[] content = Files.readString(SharedData.story("committee/" + file), StandardCharsets.UTF_8)
                .replace("@example.org", "@" + tag + ".example.org")
                .replace("(fictif)", "(fictif " + tag + ")")
                .getBytes(StandardCharsets.UTF_8);
        return run(content, mapping, false);
    }

    JobCounts run(byte[] content, String mapping, boolean dryRun) {
        return desk.completed(desk.start(WHO, "fichier.csv", content, mapping + "-" + tag, dryRun))
                .counts();
    }

    /** The body of this test. */
    UUID body() {
        return officer(() -> list.page(ListRequest.ALL.with("q", tag), PageRequest.first()))
                .items()
                .get(0)
                .id();
    }

    /** Its members, those of the past too. */
    List<MemberView> members() {
        UUID body = body();
        return officer(() -> members.members(body, null, new PageRequest(0, PageRequest.MAX_SIZE, null, true)))
                .items();
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, CommitteeDesk.GRAND_EST, action);
    }
}
