using System.Text;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Tests;

/// <summary>A folder of its own with an environment of its own, in which command lines are run as the program runs them.</summary>
internal sealed class Shell : IDisposable
{
    private readonly Dictionary<string, string> environment = new(StringComparer.Ordinal);

    /// <summary>The working folder; gone when the test ends.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("hearsay test ").FullName;

    /// <summary>What standard input holds.</summary>
    public byte[] Input { get; set; } = [];

    /// <summary>Whether the commands write to a terminal.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>Where results go, if not to memory.</summary>
    public Stream? Output { get; set; }

    /// <summary>Sets an environment variable.</summary>
    public Shell Set(string variable, string value)
    {
        environment[variable] = value;
        return this;
    }

    /// <summary>Writes a file, and gives its path.</summary>
    public string Write(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs <c>hearsay</c> with these arguments.</summary>
    public CommandResult Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using TextWriter results = Surroundings.WriterTo(Output ?? output);
        int code = EntryPoint.Run(args, new Surroundings
        {
            Input = () => new MemoryStream(Input),
            Output = results,
            Error = error,
            IsOutputTerminal = IsTerminal,
            IsErrorTerminal = IsTerminal,
            Environment = environment.GetValueOrDefault,
            Folder = Folder,
        });
        return new CommandResult(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
