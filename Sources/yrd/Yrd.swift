@main struct Yrd { static func main() {} }
