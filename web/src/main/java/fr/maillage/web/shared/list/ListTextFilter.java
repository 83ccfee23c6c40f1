package fr.maillage.web.shared.list;

import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.web.shared.record.RecordTextFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes in the API how a kind is listed, by its declaration: parameters with their values, orders, and the page. An
 * operation names the class of its list in the extension {@value #LIST}.
 */
public final class ListTextFilter extends RecordTextFilter {

    /** Names the class that has the declaration as {@code SPEC}. */
    public static final String LIST = "x-list";

    /** The summary of such an operation. */
    public static final String SUMMARY = "List {kinds}";

    private static final String PAGE = DOCUMENT + "Page";
    private static final String SCHEMAS = "#/components/schemas/";

    private static final String FORMAT = ".{format}";

    private final Set<String> pages = new TreeSet<>();

    @Override
    public Operation filterOperation(Operation operation) {
        Object list = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get(LIST);
        if (list == null) {
            return super.filterOperation(operation);
        }
        operation.removeExtension(LIST);
        describe(operation, spec(list.toString()));
        Operation described = super.filterOperation(operation);
        pages.add(described
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType("application/json")
                .getSchema()
                .getRef());
        return described;
    }

    private static ListSpec<?, ?> spec(String list) {
        try {
            return (ListSpec<?, ?>) Class.forName(list, true, ListTextFilter.class.getClassLoader())
                    .getField("SPEC")
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no list is declared by " + list, e);
        }
    }

    private static void describe(Operation operation, ListSpec<?, ?> spec) {
        operation.setDescription("In a stable order; sort by " + either(spec.orders())
                + ", with a minus sign in front for the descending order."
                + (operation.getDescription() == null ? "" : " " + operation.getDescription()));
        List<Parameter> parameters = new ArrayList<>();
        spec.filters().forEach(filter -> parameters.add(parameter(filter)));
        parameters.add(paging("page", "Zero-based", "0"));
        parameters.add(paging("size", "At most 200", "25"));
        parameters.add(
                OASFactory.createParameter().name("sort").in(Parameter.In.QUERY).schema(string()));
        parameters.sort(Comparator.comparing(Parameter::getName));
        operation.setParameters(parameters);
        operation.setResponses(OASFactory.createAPIResponses()
                .addAPIResponse("200", page())
                .addAPIResponse(
                        "422", OASFactory.createAPIResponse().description("Unknown parameter, value or order")));
        if (spec.filter("territory").isPresent()) {
            operation
                    .getResponses()
                    .addAPIResponse("404", OASFactory.createAPIResponse().description("Unknown territory"));
        }
    }

    private static String either(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static APIResponse page() {
        return OASFactory.createAPIResponse()
                .description("A page of {kinds}")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PAGE))));
    }

    private static Parameter parameter(ListFilter filter) {
        Schema schema = string();
        filter.choices().forEach(schema::addEnumeration);
        return OASFactory.createParameter()
                .name(filter.name())
                .in(Parameter.In.QUERY)
                .description(filter.about())
                .schema(schema);
    }

    private static Parameter paging(String name, String about, String standard) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(about)
                .schema(string().defaultValue(standard));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    /**
     * The rows of a page of a kind: its documents, or what is described under its name with {@code Summary} where lists tell
     * less or other things than those.
     */
    private static String rows(OpenAPI api, String document) {
        String summary = document + "Summary";
        return api.getComponents().getSchemas().containsKey(summary.substring(SCHEMAS.length())) ? summary : document;
    }

    /** Adds the pages with their rows, unless a kind describes its own, and the formats of files, which a base's method hides. */
    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.endsWith(FORMAT) && item.getGET().getParameters() == null) {
                item.getGET().addParameter(format());
            }
        });
        for (String page : pages) {
            String name = page.substring(SCHEMAS.length());
            String document = page.substring(0, page.length() - "Page".length());
            if (api.getComponents().getSchemas().containsKey(name)) {
                continue;
            }
            api.getComponents()
                    .addSchema(
                            name,
                            OASFactory.createSchema()
                                    .addType(Schema.SchemaType.OBJECT)
                                    .addProperty("total", number("int64"))
                                    .addProperty("page", number("int32"))
                                    .addProperty("size", number("int32"))
                                    .addProperty(
                                            "items",
                                            OASFactory.createSchema()
                                                    .addType(Schema.SchemaType.ARRAY)
                                                    .items(OASFactory.createSchema()
                                                            .ref(rows(api, document)))));
        }
    }

    private static Parameter format() {
        return OASFactory.createParameter()
                .name("format")
                .in(Parameter.In.PATH)
                .required(true)
                .schema(string().pattern("csv|xlsx|ods"));
    }

    private static Schema number(String format) {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).format(format);
    }
}
