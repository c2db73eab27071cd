package io.github.tribikos.kotlin

import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation
import org.jetbrains.kotlin.cli.common.messages.MessageCollector
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jetbrains.kotlin.config.Services
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.io.path.name
import kotlin.io.path.writeText

/** What must not compile, and the words in which kotlinc says so. All snippets are compiled at once, each in its own file. */
class MistakeTest {
    private val expected =
        mapOf(
            "Books.title eq 1" to "actual type is 'Int', but 'String' was expected",
            "Books.isbn eq \"978\"" to "actual type is 'String', but 'Isbn' was expected",
            "Books.id eq null" to "Null cannot be a value of a non-null type 'Long'",
            "Books.year eq null" to "Null cannot be a value of a non-null type 'Int'",
            "Books.id eq Books.title" to "actual type is 'Column<String>', but 'Long' was expected",
            "Books.id inQuery select(Books.title)" to
                "actual type is 'Select<String>', but 'Query<out Long?>' was expected",
            "Books.id inList listOf(\"1\")" to "actual type is 'List<String>', but 'Collection<",
            "Books.title inList listOf(null)" to "actual type is 'List<Nothing?>', but 'Collection<",
            "Books.title inRange 1..5" to "actual type is 'IntRange', but 'ClosedRange<String>' was expected",
            "Books.year like \"19%\"" to "'infix' modifier is required on 'fun like(pattern: String): Like'",
            "select(Books.id).where { true }" to "expected 'Condition', actual 'Boolean'",
            "select(Books.id).where { Books.id == Books.authorId }" to "expected 'Condition', actual 'Boolean'",
            "select(Books.id).where { Books.title eq \"a\" or Books.year eq 2 }" to
                "actual type is 'Column<Int?>', but 'Condition' was expected",
            "select(Books.id).having { Books.id }" to "expected 'Condition', actual 'LongColumn'",
            "delete(Books).where { null }" to "Null cannot be a value of a non-null type 'Condition'",
            "val year: Int = row[Books.year]" to "expected 'Int', actual 'Int?'",
            "row[Books.year].plus(1)" to "Only safe (?.) or non-null asserted (!!.) calls are allowed",
            "insert(Books) { it[Books.title] = null }" to "Null cannot be a value of a non-null type",
            "insert(Books) { it[Books.title] = 1 }" to "actual type is 'Int', but 'String' was expected",
            "insert(Books) { it[Books.id] = Books.sequelTo }" to
                "actual type is 'NullableLongColumn', but 'Long' was expected",
            "update(Books) { it[Books.status] = \"SHELVED\" }" to "actual type is 'String', but 'Status' was expected",
            "project(Books.year).into(::Strict)" to "Inapplicable candidate(s): constructor(year: Int): Strict",
            "select(Books.id).toList()" to "Unresolved reference 'toList' on receiver of type 'Select<Long>'",
        )

    private val correct = "select(Books.id).where { (Books.title eq \"a\") or (Books.year eq 2) }"

    @TestFactory
    fun `mistakes do not compile`(@TempDir folder: Path): List<DynamicTest> {
        val snippets = (expected.keys + correct).toList()
        val errors = compile(folder, snippets)
        return snippets.mapIndexed { index, snippet ->
            dynamicTest(snippet) {
                val error = errors["Snippet$index.kt"].orEmpty()
                expected[snippet]?.let { assertThat(error).contains(it) } ?: assertThat(error).isEmpty()
            }
        }
    }

    private fun source(index: Int, snippet: String) =
        """
        package snippet$index

        import io.github.tribikos.kotlin.*
        import io.github.tribikos.sql.Row
        import io.github.tribikos.sql.Sql.*

        class Strict(val year: Int)

        fun snippet(row: Row) {
            $snippet
        }
        """.trimIndent()

    /** Returns the errors by file, `Snippet0.kt` for the first snippet. */
    private fun compile(folder: Path, snippets: List<String>): Map<String, String> {
        val files = snippets.mapIndexed { index, snippet ->
            folder.resolve("Snippet$index.kt").apply { writeText(source(index, snippet)) }
        }
        val errors = Errors()
        val arguments = K2JVMCompilerArguments().apply {
            freeArgs = files.map { it.toString() }
            classpath = System.getProperty("java.class.path")
            destination = folder.resolve("classes").toString()
            jvmTarget = "17"
            noStdlib = true
            noReflect = true
        }
        K2JVMCompiler().exec(errors, Services.EMPTY, arguments)
        assertThat(errors.byFile).doesNotContainKey("")
        return errors.byFile
    }

    private class Errors : MessageCollector {
        val byFile = mutableMapOf<String, String>()

        override fun clear() = byFile.clear()

        override fun hasErrors() = byFile.isNotEmpty()

        override fun report(
            severity: CompilerMessageSeverity,
            message: String,
            location: CompilerMessageSourceLocation?,
        ) {
            if (severity.isError) {
                val file = location?.let { Path.of(it.path).name }.orEmpty()
                byFile.merge(file, message) { one, more -> "$one\n$more" }
            }
        }
    }
}
