package fr.maillage.funding.intake;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Contracts of urban policy, a row for each. */
@ApplicationScoped
class ContractRecords extends RecordIntake<FieldValues<ContractField>> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "funding",
            "contracts",
            List.of(
                    new RecordField("code", true, false),
                    new RecordField("title", true, false),
                    new RecordField("generation", true, false),
                    RecordField.terms("kind"),
                    RecordField.text("communes"),
                    RecordField.text("qpv"),
                    RecordField.text("startsOn"),
                    RecordField.text("endsOn"),
                    RecordField.text("signatories"),
                    RecordField.text("territory")));

    private static final List<KnownTerm> KINDS =
            List.of(new KnownTerm("communal", "Communal"), new KnownTerm("intercommunal", "Intercommunal"));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private ContractIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("code", List.of("code", "contrat", "identifiant"));
        words.put("title", List.of("intitule", "titre", "title"));
        words.put("generation", List.of("generation"));
        words.put("kind", List.of("type", "kind"));
        words.put("communes", List.of("communes", "commune"));
        words.put("qpv", List.of("qpv", "quartiers"));
        words.put("startsOn", List.of("debut", "start"));
        words.put("endsOn", List.of("fin", "end"));
        words.put("signatories", List.of("signataires", "signatories"));
        words.put("territory", List.of("territoire", "territory"));
        return words;
    }

    ContractRecords() {
        super(SCHEMA, Permission.EDIT_FUNDING, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return "kind".equals(field) ? KINDS : List.of();
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<ContractField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> read(row, now, wrong);
    }

    private static FieldValues<ContractField> read(
            RecordRow row, IntakeTerritories.Now territories, List<Violation> wrong) {
        String own = row.cell("territory");
        List<String> signatories = IntakeCells.parts(row.value("signatories"));
        return FieldValues.none(ContractField.class)
                .with(ContractField.CODE, IntakeCells.bounded("code", row, 40, wrong))
                .with(ContractField.TITLE, row.value("title"))
                .with(ContractField.GENERATION, row.value("generation"))
                .with(ContractField.KIND, IntakeCells.choice(KINDS, row.value("kind")))
                .with(
                        ContractField.TERRITORY,
                        own == null
                                ? territories.within(row)
                                : territories.named(own).orElse(own))
                .with(
                        ContractField.COMMUNES,
                        IntakeCells.parts(row.value("communes")).stream()
                                .map(text -> territories.named(text).orElse(text))
                                .toList())
                .with(
                        ContractField.QPV,
                        IntakeCells.parts(row.value("qpv")).stream()
                                .map(text -> text.startsWith("qpv:") ? text : "qpv:" + text)
                                .toList())
                .with(ContractField.STARTS_ON, IntakeCells.date("startsOn", row, wrong))
                .with(ContractField.ENDS_ON, IntakeCells.date("endsOn", row, wrong))
                .with(ContractField.SIGNATORIES, signatories.isEmpty() ? null : String.join(", ", signatories));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<ContractField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.contracts(rows, dryRun, notes);
    }
}
