package fr.maillage.web.opendata;

import fr.maillage.opendata.OpenDataColumn;
import fr.maillage.opendata.OpenDataFormat;
import fr.maillage.opendata.OpenDataService;
import fr.maillage.opendata.Publication;
import fr.maillage.opendata.StandardTerms;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Description of the open data, of where their files are, and of what each column means. */
@Named
@RequestScoped
public class OpenDataView {

    @Inject
    private OpenDataService service;

    @Inject
    private TerritoryService territories;

    private String territory;
    private Publication publication;
    private List<TerritoryView> choices;
    private StandardTerms terms;

    /**
     * A file to download.
     *
     * @param kilobytes its size, rounded up; null as long as nobody has asked for it
     */
    public record FileLink(String format, String href, Long kilobytes) {}

    /**
     * A column of the dictionary.
     *
     * @param kind the key of how its values are written
     * @param values what is allowed; empty where that is open
     */
    public record Column(String name, String kind, boolean required, List<String> values) {

        public String titleKey() {
            return "opendata.column." + name;
        }

        public String textKey() {
            return "opendata.column." + name + ".text";
        }
    }

    /** Reads what the page shows, once its parameter is known. */
    public void load() {
        publication = service.publication(territory);
        terms = service.terms();
        choices = territories.choices(territory);
    }

    public List<FileLink> getFiles() {
        return Arrays.stream(OpenDataFormat.values()).map(this::link).toList();
    }

    private FileLink link(OpenDataFormat format) {
        String query = publication.territory() == null
                ? ""
                : "?territory=" + URLEncoder.encode(publication.territory().code(), StandardCharsets.UTF_8);
        return new FileLink(
                format.extension(),
                "/open-data/lieux-mediation-numerique." + format.extension() + query,
                service.size(publication, format)
                        .map(bytes -> (bytes + 1023) / 1024)
                        .orElse(null));
    }

    public List<Column> getColumns() {
        return Arrays.stream(OpenDataColumn.values())
                .map(c -> new Column(c.header(), c.kind().name(), c.required(), values(c.vocabulary())))
                .toList();
    }

    private List<String> values(Vocabulary vocabulary) {
        return vocabulary == null ? List.of() : terms.all(vocabulary);
    }

    public String getLicenceAddress() {
        return Publication.LICENCE_ADDRESS;
    }

    public Publication getPublication() {
        return publication;
    }

    public List<TerritoryView> getChoices() {
        return choices;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }
}
