package jiju.store.scenario;

import static jiju.store.scenario.Schemas.described;
import static jiju.store.scenario.Schemas.texts;
import static jiju.store.scenario.Schemas.type;

import java.util.List;
import jiju.scenario.form.Declarations;
import jiju.scenario.form.Form.GroupForm;
import jiju.store.json.Json;
import jiju.store.json.Members;
import jiju.unit.Text;

/** The JSON Schema (2020-12) of a {@link DeclaredFile}, generated from the declarations. */
public final class DeclaredSchema {
  private static final Text EXTENDS =
      new Text("所依据的文件；本文件只写改动", "the file under this one, which says only what it changes");

  private DeclaredSchema() {}

  /**
   * The schema of files that make a record.
   *
   * @param texts names of lists of texts at the root for which a single text will do
   */
  public static Json.Obj of(Class<? extends Record> type, String title, List<String> texts) {
    FormSchema forms = new FormSchema();
    GroupForm root = Declarations.of(type);
    Members properties = forms.properties(root);
    Json.Obj members = properties.object();
    for (String name : texts) {
      members =
          members.with(
              name, Schemas.anyOf((Json.Obj) members.find(name).orElseThrow(), type("string")));
    }
    members =
        members
            .with("$schema", type("string"))
            .with(Documents.EXTENDS, described(type("string"), EXTENDS));
    Json.Obj standsAlone =
        new Members()
            .put("not", new Members().putTexts("required", List.of(Documents.EXTENDS)).object())
            .object();
    return new Members()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("title", title)
        .put("type", "object")
        .put("properties", members)
        .put("additionalProperties", false)
        .put("if", standsAlone)
        .put("then", new Members().put("required", texts(FormSchema.required(root))).object())
        .put("$defs", forms.definitions())
        .object();
  }
}
