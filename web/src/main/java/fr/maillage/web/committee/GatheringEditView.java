package fr.maillage.web.committee;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.series.SeriesService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordEditing;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Corrects a gathering, or enters a new one, which may start from its body's page. */
@Named
@ViewScoped
public class GatheringEditView extends RecordEditView<GatheringDetail, GatheringField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private GatheringService gatherings;

    @Inject
    private transient SeriesService series;

    @Inject
    private BodyService bodies;

    @Inject
    private BodyReference named;

    @Inject
    private GatheringLabels labels;

    @Inject
    private Caller caller;

    private String body;
    private boolean followed;
    private GroupRows groups;
    private final SeriesForm repeat = new SeriesForm();

    public GatheringEditView() {
        super(GatheringField.class, "committee.gathering");
    }

    @Override
    protected RecordEditing<GatheringDetail, GatheringField> service() {
        return repeat.isFollowing() ? new Following(gatherings, series) : gatherings;
    }

    /** Changes those that follow in the series, too. */
    private record Following(GatheringService gatherings, SeriesService series)
            implements RecordEditing<GatheringDetail, GatheringField> {

        @Override
        public GatheringDetail get(UUID id) {
            return gatherings.get(id);
        }

        @Override
        public GatheringDetail update(UUID id, int version, FieldValues<GatheringField> input) {
            return series.updateFollowing(id, version, input);
        }
    }

    @Override
    protected GatheringLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<GatheringField> begin() {
        caller.require(Permission.EDIT_COMMITTEE);
        FieldValues<GatheringField> nothing = FieldValues.none(GatheringField.class);
        if (body == null) {
            return nothing;
        }
        BodyDetail holder = bodies.get(Identifiers.of("body", body));
        if (!holder.editable()) {
            throw Problem.denied("outside-territory");
        }
        return holder.open() ? nothing.with(GatheringField.BODY, holder.id().toString()) : nothing;
    }

    @Override
    protected GatheringDetail create(FieldValues<GatheringField> input) {
        return repeat.repeated() ? series.create(input, repeat.input()) : gatherings.create(input);
    }

    @Override
    protected void opened(GatheringDetail gathering) {
        followed = series.place(gathering.id())
                .filter(place -> !place.following().isEmpty())
                .isPresent();
    }

    @Override
    protected Reference reference(GatheringField field) {
        return named;
    }

    /** Tells if others follow in its series. */
    public boolean isFollowed() {
        return followed;
    }

    /** Gives the questions about its series. */
    public SeriesForm getRepeat() {
        return repeat;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    @Override
    protected boolean asked(GatheringField field) {
        return field != GatheringField.GROUPS;
    }

    @Override
    public void load() {
        super.load();
        if (groups == null) {
            groups = new GroupRows(getForm().getText().get(GatheringField.GROUPS.key()));
        }
    }

    @Override
    public String save() {
        getForm()
                .getText()
                .put(
                        GatheringField.GROUPS.key(),
                        groups.lines(getForm().getText().get(GatheringField.CODE.key())));
        try {
            return super.save();
        } finally {
            // A colleague's groups may have been chosen.
            groups = new GroupRows(getForm().getText().get(GatheringField.GROUPS.key()));
        }
    }

    /** Those that follow had values of their own. */
    @Override
    protected boolean undoable() {
        return !repeat.isFollowing();
    }

    /** The working groups, row by row. */
    public GroupRows getGroups() {
        return groups;
    }
}
