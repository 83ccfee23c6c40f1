package fr.maillage.deployment.intake;

import fr.maillage.deployment.coverage.CoveragePointField;
import fr.maillage.deployment.persistence.CoveragePointRepository;
import fr.maillage.deployment.persistence.CoveragePointRepository.Kept;
import fr.maillage.deployment.post.Checked;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.norm.PositionPolicy;
import fr.maillage.norm.PositionPolicy.Position;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Places where people live, as files bring them. Only what a row says is changed. */
@Stateless
public class CoverageIntakeService {

    private static final String POINT = "deployment.coverage-point";

    @Inject
    private Attempts attempts;

    @Inject
    private CoveragePointRepository points;

    @Inject
    private Checked checked;

    @Inject
    private TerritoryService territories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * Takes points within the caller's transaction, found by their codes on the territory on which they are kept.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT anywhere
     */
    public List<RecordOutcome> points(List<FieldValues<CoveragePointField>> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        Map<String, TerritoryView> where = territories(rows);
        Map<String, Map<String, FieldValues<CoveragePointField>>> known = new HashMap<>();
        where.forEach((code, territory) -> known.put(code, points.coded(territory.id(), codes(rows, code))));
        List<Kept> added = new ArrayList<>();
        List<Kept> changed = new ArrayList<>();
        List<AuditLine> lines = new ArrayList<>();
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (FieldValues<CoveragePointField> row : rows) {
            String code = row.text(CoveragePointField.CODE);
            String territory = row.text(CoveragePointField.TERRITORY);
            if (code != null && Seen.before(POINT + "|" + territory + "|" + code, notes)) {
                outcomes.add(Seen.refused(code, "code", "deployment-row-twice", code));
                continue;
            }
            outcomes.add(attempts.row(code, () -> {
                FieldValues<CoveragePointField> before =
                        known.getOrDefault(territory, Map.of()).get(code);
                FieldValues<CoveragePointField> values = checked(row, before);
                TerritoryView kept = where.get(values.text(CoveragePointField.TERRITORY));
                if (!caller.may(Permission.EDIT_DEPLOYMENT, kept.id())) {
                    return Seen.refused(code, "territory", "outside-territory", kept.code());
                }
                List<Change> changes = none(before).changes(values);
                if (!changes.isEmpty()) {
                    (before == null ? added : changed).add(new Kept(kept.id(), values));
                    lines.add(line(kept, code, before == null, changes));
                }
                return Seen.outcome(code, before == null, changes);
            }));
        }
        if (!dryRun) {
            points.add(added);
            points.change(changed);
            audit.recordAll(lines);
        }
        return outcomes;
    }

    private Map<String, TerritoryView> territories(List<FieldValues<CoveragePointField>> rows) {
        Map<String, TerritoryView> found = new HashMap<>();
        rows.stream()
                .map(row -> row.text(CoveragePointField.TERRITORY))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(code -> territories.byCode(code).ifPresent(territory -> found.put(code, territory)));
        return found;
    }

    private static List<String> codes(List<FieldValues<CoveragePointField>> rows, String territory) {
        return rows.stream()
                .filter(row -> territory.equals(row.text(CoveragePointField.TERRITORY)))
                .map(row -> row.text(CoveragePointField.CODE))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toList());
    }

    private FieldValues<CoveragePointField> checked(
            FieldValues<CoveragePointField> row, FieldValues<CoveragePointField> before) {
        FieldValues<CoveragePointField> said = row.or(none(before));
        FieldValidator<CoveragePointField> check = checked.by(CoveragePointField.class, said, none(before));
        String latitude = said.text(CoveragePointField.LATITUDE);
        String longitude = said.text(CoveragePointField.LONGITUDE);
        Position position = PositionPolicy.read(latitude, longitude);
        if (position.latitude() == null && latitude != null && longitude != null) {
            check.wrong(CoveragePointField.LATITUDE, "deployment-position", latitude + " " + longitude);
        }
        return check.values()
                .with(CoveragePointField.LATITUDE, position.latitude())
                .with(CoveragePointField.LONGITUDE, position.longitude());
    }

    private static FieldValues<CoveragePointField> none(FieldValues<CoveragePointField> before) {
        return before == null ? FieldValues.none(CoveragePointField.class) : before;
    }

    private static AuditLine line(TerritoryView territory, String code, boolean created, List<Change> changes) {
        return new AuditLine(
                POINT + (created ? ".create" : ".update"),
                new RecordRef(POINT, territory.uuid()),
                code,
                territory.id(),
                changes);
    }
}
