package io.github.tribikos.it.festival;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tribikos.type.JsonCodec;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;

/** JSON as a tree of nodes, which can be changed in place. */
final class JsonNodes implements JsonCodec<JsonNode> {
    static final SqlType<JsonNode> NODES = Types.JSON.with(new JsonNodes());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonNodes() {}

    @Override
    public Class<JsonNode> javaType() {
        return JsonNode.class;
    }

    @Override
    public String write(JsonNode value) {
        return value.toString();
    }

    @Override
    public JsonNode read(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("no JSON", notJson);
        }
    }
}
