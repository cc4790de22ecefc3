using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Hearsay.Web.Layout;

/// <summary>The styles, scripts and pictures of the pages. Their addresses name their content, so that a browser asks for each once.</summary>
internal sealed class Assets
{
    private const string Prefix = "assets/";

    private readonly FrozenDictionary<string, Asset> files;

    /// <summary>Reads them.</summary>
    public Assets()
    {
        List<(string Name, Asset File)> read =
            [.. typeof(Assets).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => (n[Prefix.Length..], Read(n)))];

        // Scripts ask for what they share beside themselves: they stand together, under a hash of them all.
        string scripts = HashOf([.. read.Where(f => IsScript(f.Name)).SelectMany(f => f.File.Content)]);
        files = read.ToFrozenDictionary(f => f.Name, f => IsScript(f.Name) ? f.File with { Hash = scripts } : f.File, StringComparer.Ordinal);
    }

    /// <summary>The address of a file; null if there is none, as of scripts where they were not built.</summary>
    public string? AddressOf(string name) => files.TryGetValue(name, out Asset? file) ? $"/assets/{file.Hash}/{name}" : null;

    /// <summary>Answers with a file.</summary>
    public Task Write(HttpContext context, string hash, string name)
    {
        if (!files.TryGetValue(name, out Asset? file) || file.Hash != hash)
        {
            return Problems.Write(context, StatusCodes.Status404NotFound, "There is no such file. Load the page again.");
        }

        HttpResponse response = context.Response;
        response.ContentType = file.Type;
        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        response.Headers.Vary = "Accept-Encoding";
        bool isPacked = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (isPacked)
        {
            response.Headers.ContentEncoding = "br";
        }

        byte[] content = isPacked ? file.Packed.Value : file.Content;
        response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(content).AsTask();
    }

    private static Asset Read(string name)
    {
        using var memory = new MemoryStream();
        using (Stream stream = typeof(Assets).Assembly.GetManifestResourceStream(name)!)
        {
            stream.CopyTo(memory);
        }

        byte[] content = memory.ToArray();
        string type = Path.GetExtension(name) switch { ".css" => "text/css; charset=utf-8", ".js" => "text/javascript; charset=utf-8", ".json" => "application/json", _ => "image/svg+xml" };
        return new Asset(content, new Lazy<byte[]>(() => Pack(content)), type, HashOf(content));
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(content);
        }

        return packed.ToArray();
    }

    private static bool IsScript(string name) => name.EndsWith(".js", StringComparison.Ordinal);

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..12];

    private sealed record Asset(byte[] Content, Lazy<byte[]> Packed, string Type, string Hash);
}
