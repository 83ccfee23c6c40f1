package fr.maillage.plan.frame;

import fr.maillage.identity.Permission;
import fr.maillage.plan.persistence.FrameListRepository;
import fr.maillage.plan.scheme.VersionState;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of frames. */
@ApplicationScoped
public class FrameList extends RecordList<FrameView, FrameField> {

    /** By name. */
    public static final ListSpec<FrameView, FrameField> SPEC = ListSpec.of(
                    "plan.frame", "/frames", FrameField.class, FrameView::values, FrameListRepository.PAGES)
            .edits(Permission.EDIT_PLAN)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Frames of it or of a part of it", "r.territory_id"))
            .filter(ListFilter.term(
                            "kind", "Code of a kind, of the list frame-kind", "r.kind = ?", Vocabulary.FRAME_KIND)
                    .counted("r.kind"))
            .filter(ListFilter.archived())
            .column(FrameField.NAME)
            .order("name")
            .link()
            .column(FrameField.CODE)
            .column(FrameField.KIND)
            .order("kind")
            .fileColumn("number", "number", FrameView::number)
            .labelled("plan.version.number.title")
            .column("state", "state", frame -> frame.state().code())
            .labelled("plan.version.state")
            .coded("plan.version.state.")
            .fileColumn("adoptedOn", "adoptedOn", FrameView::adoptedOn)
            .labelled("plan.version.adoptedOn")
            .pageColumn("territory", "field.territory", FrameView::territoryName)
            .column(FrameField.STARTS_ON)
            .order("startsOn")
            .done();

    /** For the proxy only. */
    protected FrameList() {}

    @Inject
    public FrameList(FrameListRepository lists) {
        super(SPEC, lists);
    }

    @Override
    protected FrameView view(Row row) {
        return new FrameView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.number("territory_key"),
                row.text("territory_name"),
                VersionState.byCode(row.text("state")).orElseThrow(),
                (int) row.number("number"),
                row.day("adopted_on"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
