package fr.maillage.web.territory;

import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryFilter;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TableFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The list of territories as a file for spreadsheets: every page of what is shown. */
@WebServlet(
        name = "territory-export",
        urlPatterns = {"/territory/export.csv", "/territory/export.xlsx", "/territory/export.ods"})
public class TerritoryExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TerritoryService territories;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Languages.of(request);
        try {
            Asked asked = Asked.of(request);
            TerritoryFilter filter =
                    TerritoryParameters.filter(asked, territories.committee().code());
            PageRequest order = asked.order("name", true);
            // The first page before anything is written: what is refused is refused with its status.
            Page<TerritoryView> first = page(filter, 0, order);
            new TableFile(
                            locale,
                            Messages.text(locale, "territory.export.file"),
                            Messages.text(locale, "territory.list.title"),
                            headings(locale),
                            sink -> {
                                write(sink, first, locale);
                                for (int number = 1; number < first.pageCount(); number++) {
                                    write(sink, page(filter, number, order), locale);
                                }
                            })
                    .send(response, TableFile.format(request));
        } catch (Problem problem) {
            TableFile.refuse(response, problem);
        }
    }

    private Page<TerritoryView> page(TerritoryFilter filter, int number, PageRequest order) {
        return territories.list(filter, order.at(number));
    }

    private static List<String> headings(Locale locale) {
        return Stream.of("code", "kind", "name", "officialCode", "population")
                .map(field -> Messages.text(locale, "territory.field." + field))
                .toList();
    }

    private static void write(Consumer<List<?>> sink, Page<TerritoryView> page, Locale locale) {
        page.items()
                .forEach(t -> sink.accept(Arrays.asList(
                        t.code(),
                        Messages.text(locale, "territory.kind." + t.kind()),
                        t.name(),
                        t.officialCode(),
                        t.population())));
    }
}
