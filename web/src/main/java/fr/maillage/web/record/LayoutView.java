package fr.maillage.web.record;

import fr.maillage.identity.Caller;
import fr.maillage.record.list.KeptLayout;
import fr.maillage.record.list.KeptListService;
import fr.maillage.record.list.KeptView;
import fr.maillage.record.list.ListColumn;
import fr.maillage.record.list.ListSpec;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.LocalPath;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.list.Lists;
import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The columns of a list, to choose and to order, and the views of it that people keep. */
@Named
@ViewScoped
public class LayoutView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Lists lists;

    @EJB
    private KeptListService kept;

    @Inject
    private Texts texts;

    @Inject
    private Caller caller;

    private String kind;
    private String query = "";
    private String name;
    private boolean shared;
    private boolean dense;
    private ArrayList<LayoutColumn> columns;

    /** Reads the columns as they are, when the page is opened. */
    public void load() {
        ListSpec<?, ?> spec = lists.of(kind).spec();
        caller.require(spec.reads());
        if (!spec.paged()) {
            throw Problem.notFound("kind", kind);
        }
        if (columns == null) {
            KeptLayout layout = kept.layout(kind);
            dense = layout.dense();
            columns = columns(spec, layout);
        }
    }

    private ArrayList<LayoutColumn> columns(ListSpec<?, ?> spec, KeptLayout layout) {
        ArrayList<LayoutColumn> read = new ArrayList<>();
        List<? extends ListColumn<?, ?>> shown = spec.shown(layout.columns());
        shown.stream().filter(column -> column.seen(caller::may)).forEach(column -> read.add(column(column, true)));
        spec.offered().stream()
                .filter(column -> column.seen(caller::may))
                .filter(column -> shown.stream().noneMatch(one -> one.name().equals(column.name())))
                .forEach(column -> read.add(column(column, false)));
        return read;
    }

    private LayoutColumn column(ListColumn<?, ?> column, boolean shown) {
        return new LayoutColumn(column.name(), texts.of(column.label()), column.linked(), shown);
    }

    /** Moves a column one place towards the beginning. */
    public void raise(LayoutColumn column) {
        int at = columns.indexOf(column);
        if (at > 0) {
            Collections.swap(columns, at, at - 1);
        }
    }

    /** Moves a column one place towards the end. */
    public void lower(LayoutColumn column) {
        int at = columns.indexOf(column);
        if (at < columns.size() - 1) {
            Collections.swap(columns, at, at + 1);
        }
    }

    /** Keeps the columns that are ticked, in their order, and how close rows stand. */
    public void choose() {
        kept.choose(
                kind,
                new KeptLayout(
                        columns.stream()
                                .filter(column -> column.isShown() || column.isFixed())
                                .map(LayoutColumn::getName)
                                .toList(),
                        dense));
        Notice.success("record.layout.done.columns");
        back();
    }

    /** Goes back to the columns that the kind shows unasked. */
    public void reset() {
        kept.choose(kind, KeptLayout.USUAL);
        Notice.success("record.layout.done.reset");
        back();
    }

    /** Keeps the list as it was filtered and ordered, under a name. */
    public void keep() {
        kept.keep(kind, name, query, shared);
        Notice.success("record.layout.done.kept", name.strip());
        back();
    }

    /** Removes one of the caller's views. */
    public void drop(String view) {
        kept.drop(UUID.fromString(view));
        Notice.success("record.layout.done.dropped");
    }

    /** The caller's views and those that others share. */
    public List<KeptView> getViews() {
        return kept.views(kind);
    }

    /** The list as one came from it. */
    public String getList() {
        String path = "/" + kind.replace('.', '/') + "/list.xhtml";
        return query.isEmpty() ? path : LocalPath.orHome(path + "?" + query);
    }

    /** Goes there by its address: an outcome would have its parameters evaluated. */
    private void back() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + getList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<LayoutColumn> getColumns() {
        return columns;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query == null ? "" : query;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isDense() {
        return dense;
    }

    public void setDense(boolean dense) {
        this.dense = dense;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
