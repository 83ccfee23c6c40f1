package fr.maillage.web.mapping;

import java.io.Serializable;

/** Parameters in the address of the page of a mapping; each part may be null. */
public class MappingAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private String file;
    private String id;
    private String from;
    private String kind;
    private String territory;
    private String collection;

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** The code of the territory that the file is for. */
    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    /** The identifier of the collection into which the file goes. */
    public String getCollection() {
        return collection;
    }

    public void setCollection(String collection) {
        this.collection = collection;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
